package io.branchline.nutrition.engine.menu.term;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often the animal foods come. Who eats everything expects meat, eggs and fish in an ordinary week, even where beans are cheaper
 * and score as well; at a table with somebody who does not, the others go along. Eggs are cheap and full of what is wanted, so that
 * they need a ceiling for everybody.
 */
public final class MixedDiet {
    private static final Set<Diet> WITH_MEAT = Set.of(Diet.OMNIVORE, Diet.HALAL, Diet.KOSHER);
    private static final Set<Diet> WITH_FISH = Set.of(Diet.OMNIVORE, Diet.HALAL, Diet.KOSHER, Diet.PESCATARIAN);

    /** Ounce equivalents at 2,000 kcal: Healthy US-Style Pattern, Dietary Guidelines for Americans 2020-2025, table A3-2. */
    private static final double MEAT_EGGS_OZ = 26.0 / 7;

    private static final double SEAFOOD_OZ = 8.0 / 7;
    private static final double PATTERN_KCAL = 2000;

    /** Grams a day: 300 to 350 g a week, Chinese Dietary Guidelines 2022, which is one egg a day. */
    private static final double EGG_G = 350.0 / 7;

    /** A day without any meat or egg; without seafood half of it; with a second egg as much. */
    private static final double NO_MEAT = 1.6;

    private MixedDiet() {}

    /** Terms of the mean day. */
    public static List<Term> terms(Quantities quantities, Diner diner, PlanProblem problem) {
        Set<Diet> table =
                problem.diners().stream().map(one -> one.eater().diet()).collect(Collectors.toSet());
        double scale = diner.energyGoal() / PATTERN_KCAL;
        List<Term> terms = new ArrayList<>();
        if (WITH_MEAT.containsAll(table)) {
            int meat = quantities.add("meat and eggs", dish -> dish.patterns().meatEggsOz());
            terms.add(atLeast(meat, MEAT_EGGS_OZ * scale, NO_MEAT));
        }
        if (WITH_FISH.containsAll(table)) {
            int seafood = quantities.add("seafood", dish -> dish.patterns().seafoodOz());
            terms.add(atLeast(seafood, SEAFOOD_OZ * scale, NO_MEAT / 2));
        }
        int eggs = quantities.add("eggs", MixedDiet::eggs);
        terms.add(new Term(eggs, Double.NEGATIVE_INFINITY, EGG_G, 0, NO_MEAT / EGG_G, null));
        return terms;
    }

    private static double eggs(DishFacts facts) {
        return facts.dish().ingredients().stream()
                .filter(part -> facts.food(part.food()).pagodaGroup() == PagodaGroup.EGGS)
                .mapToDouble(part -> part.grams() / facts.dish().servings())
                .sum();
    }

    private static Term atLeast(int quantity, double amount, double points) {
        return new Term(quantity, amount, Double.POSITIVE_INFINITY, points / amount, 0, null);
    }
}
