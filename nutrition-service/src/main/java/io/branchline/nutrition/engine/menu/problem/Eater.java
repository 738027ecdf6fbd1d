package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.group.DietFlag;
import java.util.List;
import java.util.Set;

/**
 * What may be put before a person.
 *
 * @param allergies no ingredient may contain or commonly contain one of these
 * @param needed what must hold of every ingredient, such as free of lactose or fit for pregnancy
 * @param dislikes words for foods, in either language
 */
public record Eater(Set<Allergen> allergies, Diet diet, Set<DietFlag> needed, List<String> dislikes) {

    /** Keeps its own copies. */
    public Eater {
        allergies = Set.copyOf(allergies);
        needed = Set.copyOf(needed);
        dislikes = List.copyOf(dislikes);
    }

    /** Whether the dish is safe and wanted. */
    public boolean mayEat(DishFacts dish) {
        return isSafe(dish) && dish.foods().stream().noneMatch(this::dislikes);
    }

    /** Whether nothing in the dish may harm this person or break the diet. */
    public boolean isSafe(DishFacts dish) {
        return dish.allergens().stream().noneMatch(allergies::contains)
                && dish.suits(diet)
                && dish.flags().containsAll(needed);
    }

    /** Whether one of the disliked words names the food. */
    public boolean dislikes(Food food) {
        return dislikes.stream().anyMatch(word -> Wording.names(word, food));
    }
}
