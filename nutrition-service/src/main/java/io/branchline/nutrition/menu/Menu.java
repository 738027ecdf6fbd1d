package io.branchline.nutrition.menu;

import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.mealorder.Wishes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A plan with everything needed to read, judge and change it.
 *
 * @param diners the person the plan belongs to first
 * @param dishes those on the tables
 * @param meals day by day
 * @param leftovers the meal that each later meal eats from, by meal number
 * @param notesEn what the person must be told with the plan
 */
public record Menu(
        LocalDate start,
        List<Slot> slots,
        List<Diner> diners,
        Wishes wishes,
        List<FoundDish> dishes,
        List<Laid> meals,
        Map<Integer, Integer> leftovers,
        Score score,
        List<Missed> missed,
        List<String> notesEn,
        List<String> notesZh) {

    /**
     * A meal on its day.
     *
     * @param id stays when the dishes change
     * @param locked whether edits of other meals leave it alone
     * @param guests more people than planned for, each eating a mean portion
     * @param refused main dishes that a swap has put aside here, by id
     */
    public record Laid(UUID id, boolean locked, int guests, PlannedMeal meal, Set<String> refused) {
        /** Keeps its own copy. */
        public Laid {
            refused = Set.copyOf(refused);
        }

        /** The same meal, locked or not. */
        public Laid locked(boolean fast) {
            return new Laid(id, fast, guests, meal, refused);
        }

        /** The same meal for so many guests. */
        public Laid forGuests(int number) {
            return new Laid(id, locked, number, meal, refused);
        }

        /** Other dishes at the same meal. */
        public Laid with(PlannedMeal other) {
            return new Laid(id, locked, guests, other, refused);
        }

        /** The same meal, with these main dishes put aside. */
        public Laid refusing(Set<String> dishes) {
            return new Laid(id, locked, guests, meal, dishes);
        }
    }

    /** How good the plan is; see the menu engine's quality. */
    public record Score(double objective, double bound, double gap, long seed, long elapsedMs) {}

    /** A target of a person that the average day misses. */
    public record Missed(
            String person, Nutrient nutrient, double goal, double planned, double provedBest, List<Closer> closeWith) {}

    /** So many grams a day of a food that would close the gap, and whether the person may eat it. */
    public record Closer(String food, Text name, double grams, boolean allowed) {}

    /** How many days. */
    public int days() {
        return meals.size() / slots.size();
    }

    /** The meals of a day, counted from 0. */
    public List<Laid> day(int day) {
        return meals.subList(day * slots.size(), (day + 1) * slots.size());
    }

    /** The plan as the engine knows it. */
    public Plan plan() {
        List<Plan.Day> days = new ArrayList<>();
        for (int day = 0; day < days(); day++) {
            days.add(new Plan.Day(day(day).stream().map(Laid::meal).toList()));
        }
        return new Plan(days);
    }

    /** The same plan with other meals. */
    public Menu with(List<Laid> others) {
        return new Menu(start, slots, diners, wishes, dishes, others, leftovers, score, missed, notesEn, notesZh);
    }

    /** The same plan with other notes. */
    public Menu noting(List<String> en, List<String> zh) {
        return new Menu(start, slots, diners, wishes, dishes, meals, leftovers, score, missed, en, zh);
    }
}
