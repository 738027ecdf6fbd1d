package io.branchline.nutrition.engine.assessment;

import io.branchline.nutrition.engine.finding.Missing;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Menopause;
import io.branchline.nutrition.engine.person.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        if (Menopause.isWorthAsking(person)) {
            missing.add(new Missing("postmenopausal", List.of("IRON")));
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
        if (!child) {
            clinical(missing, person);
        } else if (person.age() != null && person.age().years() < 5) {
            add(missing, person, Measure.HEAD, List.of("HEAD_FOR_AGE_Z"));
            add(missing, person, Measure.ARM, List.of("ARM_FOR_AGE_Z"));
        }
        return missing;
    }

    private static void clinical(List<Missing> missing, Person person) {
        add(missing, person, Measure.SYSTOLIC, List.of("BLOOD_PRESSURE", "PREVENT"));
        add(missing, person, Measure.DIASTOLIC, List.of("BLOOD_PRESSURE"));
        add(missing, person, Measure.FASTING_GLUCOSE, List.of("FASTING_GLUCOSE"));
        add(missing, person, Measure.HBA1C, List.of("HBA1C", "PREVENT_MODEL_HBA1C"));
        add(missing, person, Measure.TOTAL_CHOLESTEROL, List.of("TOTAL_CHOLESTEROL", "PREVENT"));
        add(missing, person, Measure.HDL, List.of("HDL", "PREVENT"));
        add(missing, person, Measure.TRIGLYCERIDES, List.of("TRIGLYCERIDES"));
        add(missing, person, Measure.EGFR, List.of("EGFR_KDIGO", "PREVENT"));
        add(missing, person, Measure.UACR, List.of("UACR_KDIGO", "PREVENT_MODEL_UACR"));
        History history = person.history();
        answer(missing, history.smoker(), "smoker", "PREVENT");
        answer(missing, history.activeDaily(), "history/activeDaily", "FINDRISC");
        answer(missing, history.vegetablesDaily(), "history/vegetablesDaily", "FINDRISC");
        answer(missing, history.highGlucoseBefore(), "history/highGlucoseBefore", "FINDRISC");
        answer(missing, history.diabetesInFamily(), "history/diabetesInFamily", "FINDRISC");
    }

    private static void answer(List<Missing> missing, @Nullable Object answer, String field, String adds) {
        if (answer == null) {
            missing.add(new Missing(field, List.of(adds)));
        }
    }

    private static void add(List<Missing> missing, Person person, Measure kind, List<String> adds) {
        if (!person.has(kind)) {
            missing.add(new Missing(kind.field(), adds));
        }
    }
}
