package io.branchline.nutrition.engine.menu.conflict;

import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Problems with one wish less. */
final class Without {
    /** As long as any recipe may take. */
    static final int ANY_TIME = 600;

    private Without() {}

    static PlanProblem diet(PlanProblem problem, String diner) {
        return changed(problem, diner, one -> {
            Eater eater = one.eater();
            return new Diner(
                    one.id(),
                    new Eater(eater.allergies(), Diet.OMNIVORE, eater.needed(), eater.dislikes()),
                    one.limits());
        });
    }

    static PlanProblem dislike(PlanProblem problem, String diner, String word) {
        return changed(problem, diner, one -> {
            Eater eater = one.eater();
            List<String> dislikes = eater.dislikes().stream()
                    .filter(other -> !other.equals(word))
                    .toList();
            return new Diner(
                    one.id(), new Eater(eater.allergies(), eater.diet(), eater.needed(), dislikes), one.limits());
        });
    }

    /** Without a bound of energy there is no plan, so that one is only widened: half to one and a half. */
    static PlanProblem limit(PlanProblem problem, String diner, Limit limit) {
        return changed(problem, diner, one -> {
            List<Limit> limits = new ArrayList<>(one.limits());
            limits.remove(limit);
            if (limits.stream().noneMatch(other -> other.nutrient() == Nutrient.ENERGY)) {
                limits.add(new Limit(
                        limit.nutrient(), limit.goal(), limit.goal() / 2, limit.goal() * 3 / 2, limit.scope()));
            }
            return new Diner(one.id(), one.eater(), limits);
        });
    }

    static PlanProblem hurry(PlanProblem problem, Set<Integer> meals) {
        List<Integer> minutes = new ArrayList<>(problem.wishes().minutes());
        meals.forEach(meal -> minutes.set(meal, ANY_TIME));
        return problem.with(problem.wishes().within(minutes));
    }

    static PlanProblem lock(PlanProblem problem, int meal) {
        Map<Integer, PlannedMeal> locked = new HashMap<>(problem.locked());
        locked.remove(meal);
        return problem.locking(locked);
    }

    private static PlanProblem changed(PlanProblem problem, String diner, UnaryOperator<Diner> change) {
        return problem.with(problem.diners().stream()
                .map(one -> one.id().equals(diner) ? change.apply(one) : one)
                .toList());
    }
}
