package io.branchline.nutrition.engine.menu.planning;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Changes to a plan in hand; whatever is not asked about stays as it is, and every answer is judged as a whole plan. */
public final class Edits {
    /** The most alternatives for one meal. */
    public static final int MAX_ALTERNATIVES = 6;

    private Edits() {}

    /**
     * Other meals in the place of one, the best first: each is made around other dishes than the present one and than one another. Fewer than asked for when there are no more that may leave.
     *
     * @param meal number of the meal, {@code day × slots + position}
     * @param count 1 to {@link #MAX_ALTERNATIVES}
     */
    public static List<Planned> alternatives(PlanProblem problem, Plan plan, int meal, int count, long seed) {
        return alternatives(problem, plan, meal, Set.of(), count, seed);
    }

    /**
     * The same without dishes that were refused for this meal before.
     *
     * @param refused ids of dishes
     */
    public static List<Planned> alternatives(
            PlanProblem problem, Plan plan, int meal, Set<String> refused, int count, long seed) {
        if (meal < 0 || meal >= problem.meals() || count < 1 || count > MAX_ALTERNATIVES) {
            throw new IllegalArgumentException("meal " + meal + ", " + count + " alternatives");
        }
        Set<String> taken = new HashSet<>(refused);
        taken.addAll(plan.meals().get(meal).centre());
        List<Planned> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<DishFacts> left = problem.dishes().stream()
                    .filter(dish -> !taken.contains(dish.dish().id()))
                    .toList();
            Outcome outcome = Planner.plan(problem.serving(left).keeping(plan, List.of(meal)), seed);
            if (!(outcome instanceof Planned planned)) {
                break;
            }
            found.add(planned);
            taken.addAll(planned.plan().meals().get(meal).centre());
        }
        found.sort((one, other) ->
                Double.compare(one.quality().objective(), other.quality().objective()));
        return found;
    }

    /**
     * One day made anew, the others kept; locked meals of that day stay.
     *
     * @param day from 0
     */
    public static Outcome regenerate(PlanProblem problem, Plan plan, int day, long seed) {
        if (day < 0 || day >= problem.days()) {
            throw new IllegalArgumentException("day " + day);
        }
        int size = problem.slots().size();
        List<Integer> free = IntStream.range(day * size, (day + 1) * size)
                .filter(meal -> !problem.locked().containsKey(meal))
                .boxed()
                .toList();
        return Planner.plan(problem.keeping(plan, free), seed);
    }
}
