package io.branchline.nutrition.engine.assessment;

import io.branchline.nutrition.engine.finding.Missing;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Person;
import java.util.ArrayList;
import java.util.List;

/** What a person could still tell, and which findings it would add. */
final class MissingValues {
    private MissingValues() {}

    static List<Missing> of(Person person, boolean budget) {
        List<Missing> missing = new ArrayList<>();
        if (person.sex() == null) {
            missing.add(new Missing("sex", List.of("ENERGY", "TARGETS", "WAIST")));
        }
        if (person.age() == null) {
            missing.add(new Missing("birthDate", List.of("ENERGY", "TARGETS")));
        }
        boolean child = person.isMinor();
        add(
                missing,
                person,
                Measure.HEIGHT,
                child ? List.of("GROWTH", "ENERGY") : List.of("BMI", "HEALTHY_WEIGHT", "ENERGY"));
        add(missing, person, Measure.WEIGHT, child ? List.of("GROWTH", "ENERGY") : List.of("BMI", "ENERGY"));
        if (person.activity() == null && !budget) {
            missing.add(new Missing("activityLevel", List.of("EER_NASEM_2023", "ENERGY_TARGET", "MACRONUTRIENTS")));
        }
        if (!child) {
            add(missing, person, Measure.WAIST, List.of("WAIST", "WAIST_TO_HEIGHT", "FINDRISC"));
            add(missing, person, Measure.HIP, List.of("WAIST_TO_HIP"));
            add(missing, person, Measure.NECK, List.of("BODY_FAT_NAVY"));
            add(
                    missing,
                    person,
                    Measure.BODY_FAT,
                    List.of("RESTING_ENERGY_KATCH_MCARDLE", "RESTING_ENERGY_CUNNINGHAM"));
        }
        return missing;
    }

    private static void add(List<Missing> missing, Person person, Measure kind, List<String> adds) {
        if (!person.has(kind)) {
            missing.add(new Missing(kind.field(), adds));
        }
    }
}
