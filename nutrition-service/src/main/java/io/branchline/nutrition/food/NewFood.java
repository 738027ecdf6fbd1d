package io.branchline.nutrition.food;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A food as somebody gives it, from the label of a package for example; amounts per 100 g edible portion. */
record NewFood(
        @Nullable @Size(max = 120) @Schema(description = "At least one of the two names is needed.")
        String nameEn,

        @Nullable @Size(max = 120) String nameZh,

        @NotNull
        @Size(min = 4, max = 44)
        @Schema(
                description =
                        "Amounts by nutrient, such as energyKcal; energyKcal, proteinG, fatG and carbohydrateG are needed.")
        Map<@Size(max = 40) String, @NotNull @DecimalMin("0") @DecimalMax("100000") Double> per100g,

        @NotNull
        @Size(max = 15)
        @Schema(description = "What it contains or may contain; an empty list says: nothing of these.")
        List<@NotNull Allergen> allergens,

        @NotNull @Size(max = 6) List<@NotNull Diet> diets,
        @NotNull @Size(max = 10) List<@NotNull @Valid NewMeasure> measures) {

    private static final List<Nutrient> NEEDED =
            List.of(Nutrient.ENERGY, Nutrient.PROTEIN, Nutrient.FAT, Nutrient.CARBOHYDRATE);

    /** Rounding on labels, and what sugar alcohols and organic acids do to them. */
    private static final double TOLERANCE_PERCENT = 25;

    private static final double TOLERANCE_KCAL = 25;

    /** A household measure of the food. */
    record NewMeasure(
            @NotBlank @Size(max = 40) String name,
            @NotNull @DecimalMin("0.1") @DecimalMax("5000") Double grams) {
        Food.Measure measure() {
            return new Food.Measure(new Text(name, name), grams);
        }
    }

    Text name() {
        String en = nameEn == null || nameEn.isBlank() ? nameZh : nameEn;
        String zh = nameZh == null || nameZh.isBlank() ? nameEn : nameZh;
        return new Text(en == null ? "" : en.strip(), zh == null ? "" : zh.strip());
    }

    /** Refuses what no food can be: no name, unknown nutrients, more than 100 g in 100 g, energy that the rest contradicts. */
    NewFood checked() {
        if (name().en().isEmpty()) {
            throw Problem.invalid("/nameEn", "required", "one of the two names is needed", "中英文名称至少填写一个");
        }
        per100g.keySet().stream()
                .filter(key -> Nutrient.ofKey(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw Problem.invalid("/per100g/" + key, "unknown-nutrient", "unknown nutrient", "未知营养素");
                });
        for (Nutrient nutrient : NEEDED) {
            if (!per100g.containsKey(nutrient.key())) {
                throw Problem.invalid("/per100g/" + nutrient.key(), "required", "is needed", "为必填项");
            }
        }
        plausible(FoodContent.vector(per100g));
        return this;
    }

    private static void plausible(NutrientVector given) {
        double grams = given.get(Nutrient.PROTEIN)
                + given.get(Nutrient.FAT)
                + given.get(Nutrient.CARBOHYDRATE)
                + given.get(Nutrient.ALCOHOL);
        if (grams > 102) {
            throw Problem.invalid("/per100g", "more-than-100-g", "the parts weigh more than 100 g", "各成分之和超过 100 克");
        }
        double fiber = given.get(Nutrient.FIBER);
        double least = 4 * given.get(Nutrient.PROTEIN)
                + 9 * given.get(Nutrient.FAT)
                + 4 * Math.max(0, given.get(Nutrient.CARBOHYDRATE) - fiber)
                + 7 * given.get(Nutrient.ALCOHOL);
        double energy = given.get(Nutrient.ENERGY);
        double slack = TOLERANCE_KCAL + TOLERANCE_PERCENT / 100 * energy;
        if (energy < least - slack || energy > least + 4 * fiber + slack) {
            throw Problem.invalid(
                    "/per100g/energyKcal",
                    "energy-contradicts",
                    "the energy does not follow from protein, fat and carbohydrate",
                    "能量与蛋白质、脂肪、碳水化合物不符");
        }
    }
}
