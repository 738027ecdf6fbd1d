package io.branchline.nutrition.dish;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.food.FoodTable;
import java.util.HashSet;
import java.util.Set;

/** Refuses what no dish can be: no name, unknown or repeated foods, ready before it is made, a serving nobody can eat. */
final class NewDishCheck {
    private static final double MAX_SERVING_GRAMS = 2_000;

    private NewDishCheck() {}

    static void check(NewDish dish) {
        if (dish.name().en().isEmpty()) {
            throw Problem.invalid("/nameEn", "required", "one of the two names is needed", "中英文名称至少填写一个");
        }
        if (dish.minutesTotal() < dish.minutesActive()) {
            throw Problem.invalid(
                    "/minutesTotal", "less-than-active", "must not be less than minutesActive", "不得少于 minutesActive");
        }
        foods(dish);
        double grams =
                dish.ingredients().stream().mapToDouble(NewDish.Part::grams).sum() / dish.servings();
        if (grams > MAX_SERVING_GRAMS) {
            throw Problem.invalid(
                    "/ingredients",
                    "serving-too-large",
                    "one serving would weigh more than 2 kg; is servings right?",
                    "每份超过 2 公斤，请检查份数");
        }
    }

    private static void foods(NewDish dish) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < dish.ingredients().size(); i++) {
            String pointer = "/ingredients/" + i + "/food";
            String food = dish.ingredients().get(i).food();
            if (FoodTable.shipped().find(food).isEmpty()) {
                throw Problem.invalid(pointer, "unknown-food", "no curated food has this key", "食物表中没有该食物");
            }
            if (!seen.add(food)) {
                throw Problem.invalid(pointer, "repeated-food", "this food is named twice", "该食物重复出现");
            }
        }
    }
}
