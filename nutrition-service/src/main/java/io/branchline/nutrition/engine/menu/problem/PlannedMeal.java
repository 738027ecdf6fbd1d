package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A meal as planned: dishes that go together. At one place two may stand, when somebody may not eat what the others eat. */
public record PlannedMeal(Shape shape, Region region, List<Serving> servings) {

    /** Keeps its own copy of the servings. */
    public PlannedMeal {
        servings = List.copyOf(servings);
    }

    /** The sum of what the diner eats. */
    public NutrientVector nutrients(String diner) {
        NutrientVector sum = NutrientVector.NOTHING;
        for (Serving serving : servings) {
            if (serving.portion(diner) > 0) {
                sum = sum.plus(serving.nutrients(diner));
            }
        }
        return sum;
    }

    /** Ids of what the meal is made around: its main dishes and whole meals in one dish, or else what names it. */
    public Set<String> centre() {
        Set<String> centre = servings.stream()
                .map(serving -> serving.dish().dish())
                .filter(dish -> dish.role() == Role.MAIN || dish.role() == Role.ONE_DISH)
                .map(dish -> dish.id())
                .collect(Collectors.toSet());
        return centre.isEmpty() ? main().map(dish -> Set.of(dish.dish().id())).orElse(Set.of()) : centre;
    }

    /** The dish with the most energy on one plate, which names the meal; empty for a meal without dishes. */
    public Optional<DishFacts> main() {
        return servings.stream()
                .max(Comparator.comparingDouble(serving -> serving.nutrients().get(Nutrient.ENERGY)))
                .map(Serving::dish);
    }
}
