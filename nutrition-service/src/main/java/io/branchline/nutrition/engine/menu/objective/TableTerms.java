package io.branchline.nutrition.engine.menu.objective;

import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.menu.problem.TableWishes;
import io.branchline.nutrition.engine.menu.term.Quantities;
import io.branchline.nutrition.engine.menu.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Terms of all that is eaten at the table over the whole plan: the level of cost, and what is in the pantry. */
final class TableTerms {
    /** A serving that is one level of cost too dear. */
    private static final double LEVEL = 6;

    /** A whole pantry item left over. */
    private static final double UNUSED = 6;

    private TableTerms() {}

    static List<Term> of(TableWishes wishes, Quantities quantities) {
        List<Term> terms = new ArrayList<>();
        Double level = wishes.costLevel();
        if (level != null) {
            int quantity = quantities.add("COST_LEVEL", dish -> dish.dish().cost() - level);
            terms.add(new Term(quantity, Double.NEGATIVE_INFINITY, 0, 0, LEVEL, null));
        }
        new TreeMap<>(wishes.pantry()).forEach((food, grams) -> {
            int quantity = quantities.add("PANTRY " + food, dish -> grams(dish.dish(), food));
            terms.add(new Term(quantity, grams, Double.POSITIVE_INFINITY, UNUSED / grams, 0, null));
        });
        return List.copyOf(terms);
    }

    private static double grams(Dish dish, String food) {
        return dish.ingredients().stream()
                .filter(part -> part.food().equals(food))
                .mapToDouble(part -> part.grams() / dish.servings())
                .sum();
    }
}
