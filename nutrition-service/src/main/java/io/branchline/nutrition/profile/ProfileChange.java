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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed of a profile. A field that is absent stays as it is; a list replaces the list.
 *
 * @param heightCm recorded as a measurement of now, 25 to 260 cm
 * @param weightKg recorded as a measurement of now, 0.5 to 500 kg
 * @param postmenopausal whether a woman's periods have ended for good; from 30 years
 */
record ProfileChange(
        @Nullable @Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*")
        String name,

        @Nullable Sex sex,
        @Nullable @PastOrPresent LocalDate birthDate,
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
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 60) @Pattern(regexp = "[^\\n\\r]*") String> equipment) {}
