package io.branchline.nutrition.engine.training.person;

import java.util.Optional;

/**
 * Pregnancy or the time after a birth.
 *
 * @param state which of the two, or neither
 * @param weeks completed weeks of pregnancy (0 to 41) or since the birth (0 to 52) when the plan starts
 */
public record Maternity(State state, int weeks) {
    /** The last week of pregnancy that a plan reaches into. */
    public static final int TERM_WEEK = 40;

    private static final int SECOND_TRIMESTER = 14;
    private static final int EARLY_WEEKS = 6;
    private static final int MIDDLE_WEEKS = 12;

    /** Pregnant, after a birth, or neither. */
    public enum State {
        NONE,
        PREGNANT,
        POSTPARTUM
    }

    public static Maternity none() {
        return new Maternity(State.NONE, 0);
    }

    /** The stage in a week of the plan, counted from 1; WHO 2020 draws the line after the first trimester. */
    Optional<BodyState> in(int planWeek) {
        int now = weeks + planWeek - 1;
        return switch (state) {
            case NONE -> Optional.empty();
            case PREGNANT ->
                Optional.of(now + 1 < SECOND_TRIMESTER ? BodyState.PREGNANCY_EARLY : BodyState.PREGNANCY_LATER);
            case POSTPARTUM ->
                now < EARLY_WEEKS
                        ? Optional.of(BodyState.POSTPARTUM_EARLY)
                        : now < MIDDLE_WEEKS ? Optional.of(BodyState.POSTPARTUM_MIDDLE) : Optional.empty();
        };
    }
}
