package io.branchline.nutrition.engine.person;

import org.jspecify.annotations.Nullable;

/**
 * What a person answers about habits, family and life; null where they did not say.
 *
 * @param smoker smokes now
 * @param activeDaily at least 30 minutes of physical activity a day
 * @param vegetablesDaily vegetables, fruit or berries every day
 * @param highGlucoseBefore was ever told of high blood glucose (check-up, illness, pregnancy)
 * @param diabetesInFamily nearest relative with diabetes
 * @param sdiDecile social deprivation index of a US postal area, 1 to 10
 * @param postmenopausal a woman whose periods have ended for good
 */
public record History(
        @Nullable Boolean smoker,
        @Nullable Boolean activeDaily,
        @Nullable Boolean vegetablesDaily,
        @Nullable Boolean highGlucoseBefore,
        @Nullable Relative diabetesInFamily,
        @Nullable Integer sdiDecile,
        @Nullable Boolean postmenopausal) {

    /** Nothing was said. */
    public static final History UNKNOWN = new History(null, null, null, null, null, null, null);

    /** Only whether the person smokes is known. */
    public static History ofSmoker(@Nullable Boolean smoker) {
        return new History(smoker, null, null, null, null, null, null);
    }

    /** The same answers with what is known of the menopause. */
    public History postmenopausal(@Nullable Boolean known) {
        return new History(smoker, activeDaily, vegetablesDaily, highGlucoseBefore, diabetesInFamily, sdiDecile, known);
    }

    /** How near the nearest relative with diabetes is. */
    public enum Relative {
        NONE,
        SECOND_DEGREE,
        FIRST_DEGREE
    }
}
