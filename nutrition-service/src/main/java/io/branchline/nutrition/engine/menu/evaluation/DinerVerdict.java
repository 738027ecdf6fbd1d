package io.branchline.nutrition.engine.menu.evaluation;

import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.Serving;
import java.util.List;

/**
 * What a plan means for one of the diners.
 *
 * @param unsafe dishes put before this diner that hold an allergen, break the diet, name a disliked food, or
 *     keep silent about what this diner has a limit of: never to be served
 * @param average every limit against the average day
 * @param days the limits of single days
 */
public record DinerVerdict(
        Diner diner, List<Serving> unsafe, List<Check> average, List<List<Check>> days, Variety variety) {

    /** Whether every limit of every day holds. */
    public boolean keepsDailyLimits() {
        return days.stream().allMatch(day -> day.stream().allMatch(Check::met));
    }

    /** The targets that the average day misses. */
    public List<Check> unmet() {
        return average.stream().filter(check -> !check.met()).toList();
    }

    static DinerVerdict of(Plan plan, Diner diner) {
        List<Serving> unsafe = plan.servings()
                .filter(serving -> serving.portion(diner.id()) > 0)
                .filter(serving -> !isSafe(serving, diner))
                .toList();
        List<List<Check>> days =
                plan.days().stream().map(day -> Check.day(day, diner)).toList();
        return new DinerVerdict(diner, unsafe, Check.average(plan, diner), days, Variety.of(plan, diner.id()));
    }

    /** Looks at the foods themselves, not at what was derived for the dish. */
    private static boolean isSafe(Serving serving, Diner diner) {
        Eater eater = diner.eater();
        return diner.unstated(serving.dish()).isEmpty()
                && serving.dish().foods().stream()
                        .allMatch(food -> food.allergens().stream().noneMatch(eater.allergies()::contains)
                                && food.suits(eater.diet())
                                && food.dietFlags().containsAll(eater.needed())
                                && !eater.dislikes(food));
    }
}
