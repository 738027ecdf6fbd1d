package io.branchline.nutrition.engine.menu.conflict;

/**
 * A change that makes a plan possible by itself.
 *
 * @param wish what is changed
 * @param instead what to wish instead; the same as {@code wish} when it must be given up altogether
 */
public record Relaxation(Wish wish, Wish instead) {

    /** Whether nothing less than giving the wish up will do. */
    public boolean givesUp() {
        return wish.equals(instead);
    }
}
