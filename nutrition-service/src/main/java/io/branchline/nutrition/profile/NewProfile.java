package io.branchline.nutrition.profile;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person to be managed.
 *
 * @param consents what the person agreed to; must hold {@link Purpose#HEALTH_DATA}
 * @param heightCm recorded as a measurement of now, 25 to 260 cm
 * @param weightKg recorded as a measurement of now, 0.5 to 500 kg
 * @param postmenopausal whether a woman's periods have ended for good; from 30 years
 */
record NewProfile(
        @NotNull @NotBlank @Size(max = 100) String name,
        @NotNull Sex sex,
        @NotNull @PastOrPresent LocalDate birthDate,
        @NotNull @NotEmpty @Size(max = 10) List<@NotNull Purpose> consents,
        @Nullable @DecimalMin("25") @DecimalMax("260") Double heightCm,
        @Nullable @DecimalMin("0.5") @DecimalMax("500") Double weightKg,
        @Nullable ActivityLevel activityLevel,
        @Nullable Standard standard,
        @Nullable Goal goal,
        @Nullable Diet diet,
        @Nullable Boolean smoker,
        @Nullable Boolean postmenopausal,
        @Nullable @Valid MaternityFacts maternity,
        @Nullable @Size(max = 30) List<@NotNull Condition> conditions,
        @Nullable @Size(max = 30) List<@NotNull Medicine> medicines,
        @Nullable @Size(max = 20) List<@NotNull Allergen> allergies,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 60) @Pattern(regexp = "[^\\n\\r]*") String> dislikes,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 60) @Pattern(regexp = "[^\\n\\r]*") String> equipment) {

    static final String EXAMPLE = """
            {"name": "Lin", "sex": "FEMALE", "birthDate": "1992-03-14", "consents": ["HEALTH_DATA"],
             "heightCm": 165, "weightKg": 68.5, "activityLevel": "LOW_ACTIVE", "standard": "CN", "goal": "LOSE",
             "diet": "OMNIVORE", "conditions": ["HYPERTENSION"], "allergies": ["PEANUT"], "dislikes": ["coriander"],
             "equipment": ["dumbbell"]}""";

    /** Everything but the consent, as a change of a blank profile. */
    ProfileChange facts() {
        return new ProfileChange(
                name,
                sex,
                birthDate,
                heightCm,
                weightKg,
                activityLevel,
                standard,
                goal,
                diet,
                smoker,
                postmenopausal,
                maternity,
                conditions,
                medicines,
                allergies,
                dislikes,
                equipment);
    }
}
