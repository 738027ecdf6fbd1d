package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Ingredient;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody's own food leaves unsaid although a person has an upper limit of it. Silent is not zero for sodium, saturated fat and
 * whatever else ordinary food can bring too much of. Vitamins, minerals and trans fat that must be on the label where they are added (21 CFR
 * 101.9(c), GB 28050-2011 4.2 to 4.4) count as none under the tolerable upper levels, as an unknown figure of the shipped table does.
 */
final class Unstated {
    private static final Set<Nutrient> LABELLED_WHERE_ADDED = EnumSet.of(
            Nutrient.CALCIUM,
            Nutrient.IRON,
            Nutrient.MAGNESIUM,
            Nutrient.PHOSPHORUS,
            Nutrient.ZINC,
            Nutrient.COPPER,
            Nutrient.MANGANESE,
            Nutrient.SELENIUM,
            Nutrient.VITAMIN_A,
            Nutrient.RETINOL,
            Nutrient.VITAMIN_C,
            Nutrient.VITAMIN_D,
            Nutrient.VITAMIN_E,
            Nutrient.NIACIN,
            Nutrient.VITAMIN_B6,
            Nutrient.FOLATE,
            Nutrient.FOLIC_ACID,
            Nutrient.CHOLINE);

    /** A part cannot weigh more than the whole it belongs to. */
    private static final Map<Nutrient, Nutrient> WHOLE = Map.of(
            Nutrient.SATURATED_FAT, Nutrient.FAT,
            Nutrient.TRANS_FAT, Nutrient.FAT,
            Nutrient.SUGARS, Nutrient.CARBOHYDRATE,
            Nutrient.FIBER, Nutrient.CARBOHYDRATE);

    /** A serving that could bring no more than this share of a limit breaks none. */
    private static final double NEGLIGIBLE = 0.05;

    private Unstated() {}

    /** Nutrients for want of which the dish is not put before a person of these limits; none for dishes of shipped foods. */
    static Set<Nutrient> of(DishFacts dish, List<Limit> limits) {
        Set<Nutrient> unstated = EnumSet.noneOf(Nutrient.class);
        if (dish.foods().stream().anyMatch(Food::isOwn)) {
            limits.stream()
                    .filter(limit -> !Double.isInfinite(limit.upper()))
                    .filter(limit -> most(dish, limit) > NEGLIGIBLE * limit.upper())
                    .forEach(limit -> unstated.add(limit.nutrient()));
        }
        return unstated;
    }

    /** The most that the silent own foods of one serving could hold of what is limited. */
    private static double most(DishFacts dish, Limit limit) {
        double most = 0;
        for (Ingredient part : dish.dish().ingredients()) {
            Food food = dish.food(part.food());
            if (food.isOwn() && !food.per100g().isKnown(limit.nutrient()) && !isLabelled(food, limit)) {
                Nutrient whole = WHOLE.get(limit.nutrient());
                double hundreds = part.grams() / dish.dish().servings() / 100;
                most += whole != null && food.per100g().isKnown(whole)
                        ? food.per100g().get(whole) * hundreds
                        : Double.POSITIVE_INFINITY;
            }
        }
        return most;
    }

    private static boolean isLabelled(Food food, Limit limit) {
        if (limit.nutrient() == Nutrient.RETINOL) {
            return !mayBeLiver(food);
        }
        return limit.nutrient() == Nutrient.TRANS_FAT
                || (limit.scope() == Scope.EVERY_DAY && LABELLED_WHERE_ADDED.contains(limit.nutrient()));
    }

    private static boolean mayBeLiver(Food food) {
        return food.heiGroup() == HeiGroup.ORGAN_MEAT
                || (food.heiGroup() == HeiGroup.NONE && !food.dietFlags().contains(DietFlag.PESCATARIAN));
    }
}
