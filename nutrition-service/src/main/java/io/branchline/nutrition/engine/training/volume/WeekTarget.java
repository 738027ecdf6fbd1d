package io.branchline.nutrition.engine.training.volume;

/**
 * The endurance volume a week aims at.
 *
 * @param week counted from 1
 * @param minutes minutes of moderate effort or their equivalent, a vigorous minute counted twice
 */
public record WeekTarget(int week, Phase phase, int minutes) {

    /** Not more than the body is used to: the most a week may hold, and for a lighter week its own bound. */
    public WeekTarget within(int most, double lighter) {
        return new WeekTarget(week, phase, (int) Math.min(minutes, isLighter() ? lighter : most));
    }

    public boolean isLighter() {
        return phase == Phase.LIGHTER;
    }
}
