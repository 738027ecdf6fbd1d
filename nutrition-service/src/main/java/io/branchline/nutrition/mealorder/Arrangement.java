package io.branchline.nutrition.mealorder;

import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Cuisine;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.DishTable;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.menu.conflict.ConflictSearch;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was settled before anything was planned and leaves no plan at all: the cuisines, the heat, the meals of a day.
 *
 * @param code of the field, for programs
 * @param asked what was asked for
 * @param instead the change of this alone with which no impossibility is proved
 */
public record Arrangement(String code, Text asked, Text instead) {

    /** Every one whose change would help by itself; none when only what people may eat is in the way. */
    public static List<Arrangement> inTheWayOf(Order order) {
        Wishes wishes = order.wishes();
        List<Arrangement> found = new ArrayList<>();
        if (wishes.cuisines() != null && helps(order, wishes.with(null, wishes.meals(), null, wishes.maxSpicy()))) {
            found.add(new Arrangement(
                    "CUISINES",
                    named(
                            "only %s dishes",
                            "只要%s",
                            wishes.cuisines().stream().map(Cuisine::label).toList()),
                    new Text("related cuisines as well", "同类菜系均可")));
        }
        if (wishes.maxSpicy() != null && helps(order, wishes.with(null, wishes.meals(), wishes.cuisines(), null))) {
            found.add(new Arrangement(
                    "SPICY",
                    Text.of("heat of at most %d", "辣度不超过%d", wishes.maxSpicy()),
                    new Text("hotter dishes as well", "更辣的菜也可")));
        }
        if (wishes.meals() != null && helps(order, wishes.with(null, null, wishes.cuisines(), wishes.maxSpicy()))) {
            found.add(new Arrangement(
                    "MEALS",
                    named("only these meals a day: %s", "每天只有%s", labels(wishes.slots())),
                    named("all of %s", "%s都有", labels(Wishes.FOUR_MEALS))));
        }
        return found;
    }

    private static boolean helps(Order order, Wishes looser) {
        PlanProblem problem = new Order(
                        order.diners(),
                        looser,
                        order.start(),
                        order.regions(),
                        order.foods(),
                        order.dishes(),
                        looser.slots().equals(order.wishes().slots()) ? order.locked() : Map.of(),
                        looser.slots().equals(order.wishes().slots()) ? order.leftovers() : Map.of(),
                        List.of(),
                        List.of())
                .problem();
        return !ConflictSearch.isImpossible(problem.serving(dishes(order, looser)));
    }

    private static List<DishFacts> dishes(Order order, Wishes looser) {
        List<DishFacts> all =
                new ArrayList<>(order.dishes().stream().map(FoundDish::facts).toList());
        Set<String> known = all.stream().map(facts -> facts.dish().id()).collect(Collectors.toSet());
        for (Dish dish : DishTable.shipped().all()) {
            if (!known.contains(dish.id()) && TableSettings.fits(dish, looser)) {
                all.add(DishFacts.of(dish, FoodTable.shipped()));
            }
        }
        return all;
    }

    private static List<Text> labels(List<Slot> slots) {
        return new LinkedHashSet<>(slots).stream().map(Slot::label).toList();
    }

    private static Text named(String en, String zh, List<Text> names) {
        return new Text(
                en.formatted(names.stream().map(Text::en).collect(Collectors.joining(", "))),
                zh.formatted(names.stream().map(Text::zh).collect(Collectors.joining("、"))));
    }
}
