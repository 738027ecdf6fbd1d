package io.branchline.nutrition.engine.training.strength;

/**
 * The dose of strength work on a day. Sets, repetitions and pauses by training age: ACSM position stand on progression
 * models in resistance training (2009), MSSE 41:687.
 *
 * @param exercises how many, 0 for no strength work
 * @param sets of each exercise
 * @param repsFrom fewest repetitions of a set
 * @param repsTo most repetitions of a set
 * @param holdSeconds length of a hold
 * @param restSeconds pause between sets
 * @param rpe effort of the last repetition, 0 to 10
 */
public record StrengthDose(
        int exercises, int sets, int repsFrom, int repsTo, int holdSeconds, int restSeconds, int rpe) {
    private static final double SECONDS_OF_A_SET = 45;

    /** Minutes one set takes with its pause. */
    public double minutesPerSet() {
        return (SECONDS_OF_A_SET + restSeconds) / 60;
    }

    /** Whole minutes for all exercises. */
    public int minutes() {
        return (int) Math.ceil(exercises * sets * minutesPerSet());
    }

    /** As much of this dose as fits: first fewer sets, then fewer exercises. */
    public StrengthDose within(int minutes) {
        for (int fewer = sets; fewer > 1; fewer--) {
            if (Math.min(exercises, 5) * fewer * minutesPerSet() <= minutes) {
                return of(Math.min(exercises, (int) (minutes / (fewer * minutesPerSet()))), fewer);
            }
        }
        return of(Math.min(exercises, (int) (minutes / minutesPerSet())), 1);
    }

    private StrengthDose of(int fewerExercises, int fewerSets) {
        return new StrengthDose(fewerExercises, fewerSets, repsFrom, repsTo, holdSeconds, restSeconds, rpe);
    }
}
