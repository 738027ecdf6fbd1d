package io.branchline.nutrition.engine.menu.evaluation;

import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal.Serving;
import java.util.List;

/**
 * The last word on a plan before it leaves.
 *
 * @param unsafe dishes that hold an allergen, break the diet or name a disliked food: never to be served
 * @param average every limit against the average day
 * @param days the limits of single days
 */
public record Verdict(List<Serving> unsafe, List<Check> average, List<List<Check>> days, Variety variety) {

    /** Whether a hard rule is broken, so that the plan must not leave. */
    public boolean isUnsafe() {
        return !unsafe.isEmpty();
    }

    /** Whether every limit of every day holds. */
    public boolean keepsDailyLimits() {
        return days.stream().allMatch(day -> day.stream().allMatch(Check::met));
    }

    /** The targets that the average day misses. */
    public List<Check> unmet() {
        return average.stream().filter(check -> !check.met()).toList();
    }

    /** Judges a plan by what its dishes are made of. */
    public static Verdict of(Plan plan, List<Limit> limits, Eater eater) {
        List<Serving> unsafe = plan.days().stream()
                .flatMap(day -> day.meals().stream())
                .flatMap(meal -> meal.servings().stream())
                .filter(serving -> !isSafe(serving, eater))
                .toList();
        List<List<Check>> days =
                plan.days().stream().map(day -> Check.day(day, limits)).toList();
        return new Verdict(unsafe, Check.average(plan, limits), days, Variety.of(plan));
    }

    /** Looks at the foods themselves, not at what was derived for the dish. */
    private static boolean isSafe(Serving serving, Eater eater) {
        return serving.dish().dish().ingredients().stream()
                .map(part -> FoodTable.shipped().get(part.food()))
                .allMatch(food -> food.allergens().stream().noneMatch(eater.allergies()::contains)
                        && food.suits(eater.diet())
                        && food.dietFlags().containsAll(eater.needed())
                        && !eater.dislikes(food));
    }
}
