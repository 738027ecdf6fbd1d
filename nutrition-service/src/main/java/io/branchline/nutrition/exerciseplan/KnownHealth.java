package io.branchline.nutrition.exerciseplan;

import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Medicine;
import java.util.Set;

/** What a profile's conditions and medicines mean for training; the cautious side where a word is wide. */
final class KnownHealth {

    private KnownHealth() {}

    static Set<HealthCondition> of(Condition condition) {
        return switch (condition) {
            case TYPE_1_DIABETES -> Set.of(HealthCondition.TYPE_1_DIABETES);
            case TYPE_2_DIABETES, GESTATIONAL_DIABETES -> Set.of(HealthCondition.TYPE_2_DIABETES);
            case HYPERTENSION -> Set.of(HealthCondition.HYPERTENSION);
            case CORONARY_HEART_DISEASE -> Set.of(HealthCondition.CORONARY_HEART_DISEASE);
            case HEART_FAILURE -> Set.of(HealthCondition.HEART_FAILURE);
            case STROKE -> Set.of(HealthCondition.STROKE);
            case CHRONIC_KIDNEY_DISEASE, DIALYSIS -> Set.of(HealthCondition.CHRONIC_KIDNEY_DISEASE);
            case CANCER -> Set.of(HealthCondition.CANCER);
            case ASTHMA -> Set.of(HealthCondition.ASTHMA);
            case OSTEOPOROSIS -> Set.of(HealthCondition.OSTEOPOROSIS);
            case ARTHRITIS -> Set.of(HealthCondition.OSTEOARTHRITIS, HealthCondition.RHEUMATOID_ARTHRITIS);
            default -> Set.of();
        };
    }

    /** Screening questions that a condition of the profile already answers with yes. */
    static Set<String> answers(Condition condition) {
        return switch (condition) {
            case PREECLAMPSIA -> Set.of("PREGNANCY_WARNING");
            case MULTIPLE_PREGNANCY -> Set.of("MULTIPLE_PREGNANCY");
            case EATING_DISORDER -> Set.of("UNEXPLAINED_WEIGHT_LOSS");
            case LIVER_DISEASE, BARIATRIC_SURGERY, THYROID_DISEASE -> Set.of("LONG_TERM_ILLNESS");
            default -> Set.of();
        };
    }

    static Set<Medicine> of(io.branchline.nutrition.engine.person.Medicine medicine) {
        return switch (medicine) {
            case BETA_BLOCKER -> Set.of(Medicine.BETA_BLOCKER);
            case INSULIN, SULFONYLUREA -> Set.of(Medicine.INSULIN_OR_SULFONYLUREA);
            case WARFARIN -> Set.of(Medicine.ANTICOAGULANT);
            default -> Set.of();
        };
    }
}
