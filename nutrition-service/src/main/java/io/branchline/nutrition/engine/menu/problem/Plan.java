package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.food.NutrientVector;
import java.util.List;
import java.util.stream.Stream;

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

        /** What the diner eats on this day. */
        public NutrientVector nutrients(String diner) {
            NutrientVector sum = NutrientVector.NOTHING;
            for (PlannedMeal meal : meals) {
                sum = sum.plus(meal.nutrients(diner));
            }
            return sum;
        }
    }

    /** The diner's mean day. */
    public NutrientVector average(String diner) {
        NutrientVector sum = NutrientVector.NOTHING;
        for (Day day : days) {
            sum = sum.plus(day.nutrients(diner));
        }
        return sum.times(1.0 / days.size());
    }

    /** Every meal in order. */
    public List<PlannedMeal> meals() {
        return days.stream().flatMap(day -> day.meals().stream()).toList();
    }

    /** Every dish on every table. */
    public Stream<Serving> servings() {
        return meals().stream().flatMap(meal -> meal.servings().stream());
    }
}
