package io.branchline.nutrition.mealplan;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a plan should be; everything may be left out.
 *
 * @param days 1 to 28, else 7
 * @param startDate first day, else tomorrow
 * @param meals of each day in their order, else breakfast, lunch, snack and dinner
 * @param kitchens CHINESE, WESTERN or both; else by the person's region standard
 * @param maxMinutes longest total cooking time of a dish, 5 to 600, else 120
 * @param seed another number gives another plan; the same gives the same
 */
record Wishes(
        @Min(1) @Max(PlanProblem.MAX_DAYS) @Nullable Integer days,

        @Nullable LocalDate startDate,

        @Size(min = 1, max = PlanProblem.MAX_MEALS) @Nullable
        List<@NotNull Slot> meals,

        @Size(min = 1, max = 2) @Nullable List<@NotNull Region> kitchens,

        @Min(5) @Max(600) @Nullable Integer maxMinutes,

        @Min(0) @Max(Integer.MAX_VALUE) @Nullable Long seed) {
    static final String EXAMPLE = """
            {"days": 3, "meals": ["BREAKFAST", "LUNCH", "SNACK", "DINNER"], "kitchens": ["CHINESE"], "maxMinutes": 60, "seed": 7}""";

    private static final List<Slot> FOUR_MEALS = List.of(Slot.BREAKFAST, Slot.LUNCH, Slot.SNACK, Slot.DINNER);
    private static final int WEEK = 7;
    private static final int TWO_HOURS = 120;

    int dayCount() {
        return days == null ? WEEK : days;
    }

    LocalDate start(LocalDate today) {
        return startDate == null ? today.plusDays(1) : startDate;
    }

    List<Slot> slots() {
        return meals == null ? FOUR_MEALS : meals;
    }

    Set<Region> regions(Set<Region> otherwise) {
        List<Region> asked = new ArrayList<>(kitchens == null ? List.of() : kitchens);
        asked.remove(Region.EVERYWHERE);
        return asked.isEmpty() ? otherwise : Set.copyOf(asked);
    }

    int minutes() {
        return maxMinutes == null ? TWO_HOURS : maxMinutes;
    }

    long seedOrFirst() {
        return seed == null ? 1 : seed;
    }
}
