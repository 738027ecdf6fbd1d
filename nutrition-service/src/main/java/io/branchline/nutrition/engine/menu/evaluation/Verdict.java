package io.branchline.nutrition.engine.menu.evaluation;

import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.List;

/**
 * The last word on a plan before it leaves.
 *
 * @param diners one for each person at the table, in the order of the problem
 * @param broken rules of the table that do not hold: sizes of portions, places, cooking times, locked meals, wishes
 */
public record Verdict(List<DinerVerdict> diners, List<Breach> broken) {

    /** Keeps its own copies. */
    public Verdict {
        diners = List.copyOf(diners);
        broken = List.copyOf(broken);
    }

    /** Judges a plan by what its dishes are made of. */
    public static Verdict of(Plan plan, PlanProblem problem) {
        return new Verdict(
                problem.diners().stream()
                        .map(diner -> DinerVerdict.of(plan, diner))
                        .toList(),
                TableRules.broken(plan, problem));
    }

    /** Whether somebody is served what they must not eat: the plan must not leave. */
    public boolean isUnsafe() {
        return diners.stream().anyMatch(diner -> !diner.unsafe().isEmpty());
    }

    /** Whether every limit of every day holds for everybody. */
    public boolean keepsDailyLimits() {
        return diners.stream().allMatch(DinerVerdict::keepsDailyLimits);
    }

    /** Whether the plan may leave: nothing unsafe, every daily limit and every rule of the table kept. */
    public boolean mayLeave() {
        return !isUnsafe() && keepsDailyLimits() && broken.isEmpty();
    }

    /** Whether every target of the average day is met, too. */
    public boolean meetsAll() {
        return mayLeave() && diners.stream().allMatch(diner -> diner.unmet().isEmpty());
    }
}
