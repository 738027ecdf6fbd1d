package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Sex;
import java.util.Locale;

/** The 22 groups of the Dietary Reference Intakes; infants' groups change at six completed months. */
public enum LifeStage {
    INFANT_0_6,
    INFANT_7_12,
    CHILD_1_3,
    CHILD_4_8,
    MALE_9_13,
    MALE_14_18,
    MALE_19_30,
    MALE_31_50,
    MALE_51_70,
    MALE_71,
    FEMALE_9_13,
    FEMALE_14_18,
    FEMALE_19_30,
    FEMALE_31_50,
    FEMALE_51_70,
    FEMALE_71,
    PREGNANCY_14_18,
    PREGNANCY_19_30,
    PREGNANCY_31_50,
    LACTATION_14_18,
    LACTATION_19_30,
    LACTATION_31_50;

    /** The group of a person; pregnancy and lactation below 14 count as 14-18 and above 50 as 31-50. */
    public static LifeStage of(Sex sex, Age age, Maternity maternity) {
        double years = age.years();
        if (years < 1) {
            return years < 0.5 ? INFANT_0_6 : INFANT_7_12;
        }
        if (years < 9) {
            return years < 4 ? CHILD_1_3 : CHILD_4_8;
        }
        if (!sex.isMale() && maternity.state() != Maternity.State.NONE) {
            String range = years < 19 ? "14_18" : years < 31 ? "19_30" : "31_50";
            return valueOf((maternity.isPregnant() ? "PREGNANCY_" : "LACTATION_") + range);
        }
        return valueOf(sex.name().toUpperCase(Locale.ROOT) + "_" + range(years));
    }

    private static String range(double years) {
        if (years < 19) {
            return years < 14 ? "9_13" : "14_18";
        }
        if (years < 51) {
            return years < 31 ? "19_30" : "31_50";
        }
        return years < 71 ? "51_70" : "71";
    }

    /** Whether it is one of the two groups of the first year. */
    public boolean isInfant() {
        return this == INFANT_0_6 || this == INFANT_7_12;
    }
}
