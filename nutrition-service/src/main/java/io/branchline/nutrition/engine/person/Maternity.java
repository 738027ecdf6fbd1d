package io.branchline.nutrition.engine.person;

import org.jspecify.annotations.Nullable;

/**
 * Pregnancy or breastfeeding, where it applies.
 *
 * @param gestationWeeks completed weeks since the last period, 0 to 44; null outside pregnancy or when unknown
 * @param prePregnancyWeightKg weight before this pregnancy, kg
 * @param monthsPostpartum completed months since birth, 0 to 48; null outside lactation
 * @param exclusive whether the child gets breast milk only
 */
public record Maternity(
        State state,
        @Nullable Integer gestationWeeks,
        @Nullable Double prePregnancyWeightKg,
        @Nullable Integer monthsPostpartum,
        boolean exclusive) {

    /** Neither pregnant nor breastfeeding. */
    public static final Maternity NONE = new Maternity(State.NONE, null, null, null, false);

    /** Which of the three. */
    public enum State {
        NONE,
        PREGNANT,
        LACTATING
    }

    /** Pregnant; weeks and weight before pregnancy where known. */
    public static Maternity pregnant(@Nullable Integer weeks, @Nullable Double prePregnancyWeightKg) {
        return new Maternity(State.PREGNANT, weeks, prePregnancyWeightKg, null, false);
    }

    /** Breastfeeding; months since birth where known. */
    public static Maternity lactating(@Nullable Integer months, boolean exclusive) {
        return new Maternity(State.LACTATING, null, null, months, exclusive);
    }

    public boolean isPregnant() {
        return state == State.PREGNANT;
    }

    public boolean isLactating() {
        return state == State.LACTATING;
    }

    /** 1, 2 or 3 by completed weeks (13 and 27 end the first two); 0 when not pregnant or unknown. */
    public int trimester() {
        if (!isPregnant() || gestationWeeks == null) {
            return 0;
        }
        return gestationWeeks < 14 ? 1 : gestationWeeks < 28 ? 2 : 3;
    }
}
