package io.branchline.nutrition.food;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.food.StatedFood;
import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import io.branchline.nutrition.engine.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
                        "Amounts by nutrient, such as energyKcal; energyKcal, proteinG, fatG and carbohydrateG are needed. What is left out is unknown: it counts as 0 towards targets, and a dish made of the food is not planned for people with an upper limit of it, such as of sodiumMg or saturatedFatG; vitamins, minerals and trans fat that labels must name where they are added count as 0 under the usual upper levels.")
        Map<@Size(max = 40) String, @NotNull @DecimalMin("0") @DecimalMax("100000") Double> per100g,

        @Nullable
        @Size(max = 15)
        @Schema(
                description =
                        "What it contains or may contain; an empty list says: nothing of these. Left out, it counts as containing all of them.")
        List<@NotNull Allergen> allergens,

        @Nullable
        @Size(max = 6)
        @Schema(description = "Diets that allow it; a diet that is neither named nor follows from another does not.")
        List<@NotNull Diet> diets,

        @Nullable
        @Size(max = 12)
        @Schema(
                description =
                        "What further holds of it. PREGNANCY_OK, NO_PUNGENT and ALCOHOL_FREE must be said, unless alcoholG is 0; DAIRY_FREE, LACTOSE_FREE and GLUTEN_FREE follow from declared allergens without milk, or without wheat and gluten.")
        List<@NotNull DietFlag> flags,

        @Nullable
        @Schema(
                description =
                        "Group of the US Food Patterns: it decides what the food counts as in the Healthy Eating Index, by the mean of the group. Left out, it counts in no group, and as meat beside milk in a kosher kitchen unless a diet without meat allows it.")
        HeiGroup heiGroup,

        @Nullable @Schema(description = "Group of the Chinese food pagoda; else that of most foods of heiGroup")
        PagodaGroup pagodaGroup,

        @Nullable @Schema(description = "Where it is on the shopping list; else where most foods of heiGroup are")
        Aisle aisle,

        @Nullable @Min(1) @Max(100) @Schema(description = "Grams eaten of 100 g bought, else 100")
        Integer ediblePercent,

        @Nullable @Size(max = 10) List<@NotNull @Valid NewMeasure> measures) {

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
        stated("new").contradicted().ifPresent(NewFood::refuse);
        return this;
    }

    /** The food to compute with, under its id. */
    StatedFood stated(String id) {
        Set<DietFlag> said = EnumSet.noneOf(DietFlag.class);
        said.addAll(Objects.requireNonNullElse(flags, List.of()));
        Objects.requireNonNullElse(diets, List.<Diet>of())
                .forEach(diet -> DietFlag.of(diet).ifPresent(said::add));
        return new StatedFood(
                id,
                name(),
                allergens == null ? null : Set.copyOf(allergens),
                said,
                heiGroup,
                pagodaGroup,
                aisle,
                Objects.requireNonNullElse(ediblePercent, 100),
                Objects.requireNonNullElse(measures, List.<NewMeasure>of()).stream()
                        .map(NewMeasure::measure)
                        .toList(),
                FoodContent.vector(per100g));
    }

    private static void refuse(DietFlag flag) {
        throw Problem.invalid(
                "/flags",
                "contradiction",
                flag + " contradicts the allergens, the food group or the alcohol",
                flag + " 与过敏原、食物类别或酒精含量矛盾");
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
