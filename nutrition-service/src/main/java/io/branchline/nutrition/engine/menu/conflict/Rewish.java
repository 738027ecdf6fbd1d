package io.branchline.nutrition.engine.menu.conflict;

import io.branchline.nutrition.engine.menu.conflict.Wish.Bounds;
import io.branchline.nutrition.engine.menu.conflict.Wish.CookingTime;
import io.branchline.nutrition.engine.menu.conflict.Wish.CostLevel;
import io.branchline.nutrition.engine.menu.conflict.Wish.Dieting;
import io.branchline.nutrition.engine.menu.conflict.Wish.Foods;
import io.branchline.nutrition.engine.menu.conflict.Wish.Kitchens;
import io.branchline.nutrition.engine.menu.conflict.Wish.Repeats;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.TableWishes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Asks a weaker wish of a problem from which the stronger one was taken. */
final class Rewish {
    private Rewish() {}

    static PlanProblem instead(PlanProblem problem, Wish wish) {
        TableWishes table = problem.wishes();
        if (wish instanceof CookingTime time) {
            List<Integer> minutes = new ArrayList<>(table.minutes());
            time.meals().forEach(meal -> minutes.set(meal, time.minutes()));
            return problem.with(table.within(minutes));
        }
        if (wish instanceof CostLevel level) {
            return problem.with(table.costing(level.most()));
        }
        if (wish instanceof Repeats repeats) {
            return problem.with(table.repeating(repeats.most()));
        }
        if (wish instanceof Foods foods) {
            return problem.with(table.varied(wished(foods.aDay()), wished(foods.inAll())));
        }
        if (wish instanceof Kitchens kitchens) {
            return problem.with(table.cooking(kitchens.regions()));
        }
        if (wish instanceof Dieting diet) {
            return changed(problem, diet.diner(), one -> {
                Eater eater = one.eater();
                return new Diner(
                        one.id(),
                        new Eater(eater.allergies(), diet.diet(), eater.needed(), eater.dislikes()),
                        one.limits());
            });
        }
        return wish instanceof Bounds bounds ? bounded(problem, bounds) : problem;
    }

    private static PlanProblem bounded(PlanProblem problem, Bounds bounds) {
        return changed(problem, bounds.diner(), one -> {
            List<Limit> limits = new ArrayList<>(one.limits());
            limits.removeIf(limit -> limit.nutrient() == bounds.limit().nutrient()
                    && limit.scope() == bounds.limit().scope()
                    && limit.goal() == bounds.limit().goal());
            limits.add(bounds.limit());
            return new Diner(one.id(), one.eater(), limits);
        });
    }

    private static @Nullable Integer wished(int number) {
        return number < 0 ? null : number;
    }

    private static PlanProblem changed(PlanProblem problem, String diner, UnaryOperator<Diner> change) {
        return problem.with(problem.diners().stream()
                .map(one -> one.id().equals(diner) ? change.apply(one) : one)
                .toList());
    }
}
