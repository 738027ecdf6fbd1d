package io.branchline.nutrition.dish;

import io.branchline.kit.Problem;
import io.branchline.nutrition.food.Foods;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses what no dish can be: no name, unknown or repeated foods, ready before it is made, a serving nobody can eat. */
final class NewDishCheck {
    private static final double MAX_SERVING_GRAMS = 2_000;

    private NewDishCheck() {}

    /** The dish with each of its foods by the name that recipes know it by. */
    static NewDish checked(NewDish dish, Foods foods) {
        if (dish.name().en().isEmpty()) {
            throw Problem.invalid("/nameEn", "required", "one of the two names is needed", "中英文名称至少填写一个");
        }
        if (dish.minutesTotal() < dish.minutesActive()) {
            throw Problem.invalid(
                    "/minutesTotal", "less-than-active", "must not be less than minutesActive", "不得少于 minutesActive");
        }
        List<String> named = foods(dish, foods);
        double grams =
                dish.ingredients().stream().mapToDouble(NewDish.Part::grams).sum() / dish.servings();
        if (grams > MAX_SERVING_GRAMS) {
            throw Problem.invalid(
                    "/ingredients",
                    "serving-too-large",
                    "one serving would weigh more than 2 kg; is servings right?",
                    "每份超过 2 公斤，请检查份数");
        }
        return dish.naming(named);
    }

    private static List<String> foods(NewDish dish, Foods foods) {
        List<String> named = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < dish.ingredients().size(); i++) {
            String pointer = "/ingredients/" + i + "/food";
            String food = foods.ingredient(dish.ingredients().get(i).food())
                    .orElseThrow(() -> Problem.invalid(
                            pointer,
                            "unknown-food",
                            "no curated food has this key, and none of your own this id",
                            "食物表中没有该食物，您的自建食物中也没有该编号"));
            if (!seen.add(food)) {
                throw Problem.invalid(pointer, "repeated-food", "this food is named twice", "该食物重复出现");
            }
            named.add(food);
        }
        return named;
    }
}
