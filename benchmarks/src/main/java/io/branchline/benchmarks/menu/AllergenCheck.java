package io.branchline.benchmarks.menu;

import io.branchline.benchmarks.menu.People.Someone;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Planner;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Plan;
import java.util.Optional;
import java.util.Set;

/** Looks for an allergen in plans of one day for people who each have one allergy, from the ingredients alone. */
public final class AllergenCheck {
    private AllergenCheck() {}

    /** Argument: how many plans, 10,000 otherwise. */
    public static void main(String[] arguments) {
        int plans = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int made = 0;
        int wrong = 0;
        int asked = 0;
        for (int number = 0; asked < plans; number++) {
            Optional<Someone> someone = People.someone(number);
            if (someone.isEmpty()) {
                continue;
            }
            Allergen allergen = Allergen.values()[asked % Allergen.values().length];
            asked++;
            Diner one = someone.get().diner();
            Eater allergic = new Eater(
                    Set.of(allergen),
                    one.eater().diet(),
                    one.eater().needed(),
                    one.eater().dislikes());
            Diner diner = new Diner(one.id(), allergic, one.limits());
            if (Planner.plan(Requests.of(1, someone.get().standard(), diner), number) instanceof Planned planned) {
                made++;
                wrong += holds(planned.plan(), allergen) ? 1 : 0;
            }
        }
        System.out.printf("%d asked, %d planned, %d with the allergen%n", asked, made, wrong);
    }

    private static boolean holds(Plan plan, Allergen allergen) {
        return plan.servings()
                .flatMap(serving -> serving.dish().dish().ingredients().stream())
                .anyMatch(
                        part -> FoodTable.shipped().get(part.food()).allergens().contains(allergen));
    }
}
