package io.branchline.nutrition.mealorder;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.group.DietFlag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One more person at the table: somebody with a profile of the same caller, or somebody described here.
 *
 * @param name as it stands beside their portions; must differ from the others'
 * @param profileId then targets, diet and allergies come from the profile
 * @param energyKcal of every day within 5 %, when there is no profile
 * @param needs what must hold of everything they eat, such as LACTOSE_FREE or PREGNANCY_OK
 */
public record Guest(
        @NotBlank @Size(max = 100) String name,
        @Nullable UUID profileId,
        @Nullable @Min(1200) @Max(5000) Integer energyKcal,
        @Nullable @Size(max = 50) List<@NotNull @Valid Target> targets,
        @Nullable Diet diet,
        @Nullable @Size(max = 15) List<@NotNull Allergen> allergies,
        @Nullable @Size(max = 12) List<@NotNull DietFlag> needs,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> dislikes) {}
