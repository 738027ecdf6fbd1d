package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.food.NutrientVector;
import java.util.List;

/** A finished plan: the meals of every day, in order. */
public record Plan(List<Day> days) {

    /** Keeps its own copy of the days. */
    public Plan {
        days = List.copyOf(days);
    }

    /** The meals of one day. */
    public record Day(List<PlannedMeal> meals) {
        /** Keeps its own copy of the meals. */
        public Day {
            meals = List.copyOf(meals);
        }

        /** The sum of its meals. */
        public NutrientVector nutrients() {
            NutrientVector sum = NutrientVector.NOTHING;
            for (PlannedMeal meal : meals) {
                sum = sum.plus(meal.nutrients());
            }
            return sum;
        }
    }

    /** The mean day. */
    public NutrientVector average() {
        NutrientVector sum = NutrientVector.NOTHING;
        for (Day day : days) {
            sum = sum.plus(day.nutrients());
        }
        return sum.times(1.0 / days.size());
    }
}
