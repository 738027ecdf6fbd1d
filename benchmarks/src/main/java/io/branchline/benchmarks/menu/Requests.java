package io.branchline.benchmarks.menu;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.DishTable;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.TableWishes;
import io.branchline.nutrition.engine.person.Standard;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Requests for plans over all shipped dishes: breakfast, lunch, snack and dinner, two hours for a dish at most. */
final class Requests {
    static final List<DishFacts> DISHES = DishTable.shipped().all().stream()
            .map(dish -> DishFacts.of(dish, FoodTable.shipped()))
            .toList();
    private static final List<Slot> FOUR = List.of(Slot.BREAKFAST, Slot.LUNCH, Slot.SNACK, Slot.DINNER);
    private static final int MINUTES = 120;

    private Requests() {}

    static PlanProblem of(int days, Standard standard, Diner... diners) {
        Set<Region> regions = Set.of(standard == Standard.CN ? Region.CHINESE : Region.WESTERN);
        TableWishes wishes = TableWishes.of(regions, Collections.nCopies(days * FOUR.size(), MINUTES));
        return new PlanProblem(days, FOUR, List.of(diners), DISHES, wishes, Map.of());
    }
}
