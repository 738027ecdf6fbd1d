package io.branchline.nutrition.mealorder;

import io.branchline.nutrition.engine.dish.Cuisine;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a plan should be; everything may be left out.
 *
 * @param days 1 to 28, else 7
 * @param startDate first day, else tomorrow
 * @param meals of each day in their order, else breakfast, lunch, snack and dinner; a snack may come more than once
 * @param people more people at the table, each with needs of their own
 * @param kitchens CHINESE, WESTERN or both; else by the person's region standard
 * @param cuisines only dishes of these, and plain food; else all of the kitchens
 * @param diet,allergies,dislikes bind everybody at the table, beside what each person brings along
 * @param maxMinutes longest total time of a dish, 5 to 600, else 120
 * @param minutesByWeekday the same for single days of the week, such as 30 from Monday to Friday
 * @param minutesByMeal the same for breakfast, lunch, dinner and snacks; the shortest of all that apply counts
 * @param maxSpicy 0 not at all to 3 hot
 * @param maxCostLevel mean of the cost levels of what is eaten, 1 cheap to 3 dear; the table knows no prices
 * @param repeatsAWeek how often a week the same dish may be cooked, else twice
 * @param foodsADay,foodsInAll different foods, else 12 a day and 25 a week are aimed at (Chinese Dietary Guidelines 2022)
 * @param pantry what is there already: it is used with preference and need not be bought
 * @param leftovers meals that eat what was cooked for an earlier one
 * @param lockedMeals meals that are settled already
 * @param seed another number gives another plan; the same gives the same
 */
public record Wishes(
        @Min(1) @Max(PlanProblem.MAX_DAYS) @Nullable Integer days,

        @Nullable LocalDate startDate,

        @Size(min = 1, max = PlanProblem.MAX_MEALS) @Nullable
        List<@NotNull Slot> meals,

        @Size(max = PlanProblem.MAX_DINERS - 1) @Nullable List<@NotNull @Valid Guest> people,

        @Size(min = 1, max = 2) @Nullable List<@NotNull Region> kitchens,

        @Size(min = 1, max = 18) @Nullable List<@NotNull Cuisine> cuisines,

        @Nullable Diet diet,

        @Size(max = 15) @Nullable List<@NotNull Allergen> allergies,

        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> dislikes,

        @Min(5) @Max(600) @Nullable Integer maxMinutes,

        @Size(max = 7) @Nullable Map<@NotNull DayOfWeek, @NotNull @Min(5) @Max(600) Integer> minutesByWeekday,

        @Size(max = 4) @Nullable Map<@NotNull Slot, @NotNull @Min(5) @Max(600) Integer> minutesByMeal,

        @Min(0) @Max(3) @Nullable Integer maxSpicy,

        @DecimalMin("1") @DecimalMax("3") @Nullable Double maxCostLevel,

        @Min(1) @Max(28) @Nullable Integer repeatsAWeek,

        @Min(0) @Max(20) @Nullable Integer foodsADay,

        @Min(0) @Max(100) @Nullable Integer foodsInAll,

        @Size(max = 100) @Nullable List<@NotNull @Valid Stock> pantry,

        @Size(max = 28) @Nullable List<@NotNull @Valid Leftover> leftovers,

        @Size(max = 168) @Nullable List<@NotNull @Valid LockedMeal> lockedMeals,

        @Min(0) @Max(Integer.MAX_VALUE) @Nullable Long seed) {

    /** A working example: three days from a Monday on, quick on weekdays. */
    public static final String EXAMPLE = """
            {"days": 3, "startDate": "2030-01-07", "meals": ["BREAKFAST", "LUNCH", "SNACK", "DINNER"], "kitchens": ["CHINESE"],
             "maxMinutes": 90, "minutesByWeekday": {"MONDAY": 45, "TUESDAY": 45}, "maxSpicy": 2,
             "pantry": [{"food": "egg-raw", "grams": 500}], "seed": 7}""";

    /** Everything left out. */
    public static final Wishes NONE = new Wishes(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null);

    static final List<Slot> FOUR_MEALS = List.of(Slot.BREAKFAST, Slot.LUNCH, Slot.SNACK, Slot.DINNER);
    private static final int WEEK = 7;
    private static final int TWO_HOURS = 120;

    /** So much of a food at home, as bought. */
    public record Stock(
            @NotBlank @Size(max = 60) String food,
            @NotNull @DecimalMin("1") @DecimalMax("100000") Double grams) {}

    /** A lunch or dinner that eats what was cooked before; days count from 1. */
    public record Leftover(
            @NotNull @Min(1) @Max(28) Integer cookDay,
            @NotNull Slot cookMeal,
            @NotNull @Min(1) @Max(28) Integer eatDay,
            @NotNull Slot eatMeal) {}

    /** A meal that is settled: its day from 1, its position in the day from 1, and its dishes by id or key. */
    public record LockedMeal(
            @NotNull @Min(1) @Max(28) Integer day,
            @NotNull @Min(1) @Max(6) Integer position,
            @NotNull @Size(min = 1, max = 4) List<@NotBlank @Size(max = 80) String> dishes) {}

    /** How many days. */
    public int dayCount() {
        return days == null ? WEEK : days;
    }

    /** The first day. */
    public LocalDate start(LocalDate today) {
        return startDate == null ? today.plusDays(1) : startDate;
    }

    /** The meals of each day. */
    public List<Slot> slots() {
        return meals == null ? FOUR_MEALS : meals;
    }

    /** The longest time of a dish at that meal of that day, minutes. */
    public int minutes(DayOfWeek day, Slot slot) {
        int longest = maxMinutes == null ? TWO_HOURS : maxMinutes;
        int byDay = minutesByWeekday == null ? longest : minutesByWeekday.getOrDefault(day, longest);
        int byMeal = minutesByMeal == null ? longest : minutesByMeal.getOrDefault(slot, longest);
        return Math.min(byDay, byMeal);
    }

    /** The seed, or the first. */
    public long seedOrFirst() {
        return seed == null ? 1 : seed;
    }

    /** The same from that day on. */
    public Wishes startingOn(LocalDate day) {
        return with(day, meals, cuisines, maxSpicy);
    }

    Wishes with(
            @Nullable LocalDate day,
            @Nullable List<Slot> slots,
            @Nullable List<Cuisine> kinds,
            @Nullable Integer hottest) {
        return new Wishes(
                days,
                day,
                slots,
                people,
                kitchens,
                kinds,
                diet,
                allergies,
                dislikes,
                maxMinutes,
                minutesByWeekday,
                minutesByMeal,
                hottest,
                maxCostLevel,
                repeatsAWeek,
                foodsADay,
                foodsInAll,
                pantry,
                leftovers,
                lockedMeals,
                seed);
    }
}
