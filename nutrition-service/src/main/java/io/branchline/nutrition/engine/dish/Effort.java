package io.branchline.nutrition.engine.dish;

/**
 * What cooking a dish asks of the cook.
 *
 * @param minutesActive hands-on time, 1 to 240
 * @param minutesTotal from start to table without soaking or chilling overnight, at least the hands-on time, to 600
 * @param difficulty 1 anybody, 2 some practice, 3 practised
 */
public record Effort(int minutesActive, int minutesTotal, int difficulty) {
    /** Refuses a dish that is ready before the work is done. */
    public Effort {
        if (minutesActive < 1 || minutesTotal < minutesActive || minutesTotal > 600) {
            throw new IllegalArgumentException("minutes " + minutesActive + " of " + minutesTotal);
        }
        if (difficulty < 1 || difficulty > 3) {
            throw new IllegalArgumentException("difficulty " + difficulty);
        }
    }
}
