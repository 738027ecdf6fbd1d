package io.branchline.nutrition.mealplan;

import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.TableWishes;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything a plan is made from: limits, eater, wishes, and the dishes this caller may use. */
record Order(
        List<Limit> limits,
        Eater eater,
        Wishes wishes,
        LocalDate start,
        Set<Region> regions,
        List<FoundDish> dishes,
        List<String> notesEn,
        List<String> notesZh) {

    /** The one diner of a plan for one person. */
    Diner diner() {
        return new Diner("person", eater, limits);
    }

    PlanProblem problem() {
        int meals = wishes.dayCount() * wishes.slots().size();
        return new PlanProblem(
                wishes.dayCount(),
                wishes.slots(),
                List.of(diner()),
                dishes.stream().map(FoundDish::facts).toList(),
                TableWishes.of(regions, Collections.nCopies(meals, wishes.minutes())),
                Map.of());
    }
}
