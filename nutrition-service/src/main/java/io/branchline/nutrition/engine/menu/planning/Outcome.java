package io.branchline.nutrition.engine.menu.planning;

import io.branchline.nutrition.engine.menu.conflict.Relaxation;
import io.branchline.nutrition.engine.menu.conflict.Wish;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.problem.Plan;
import java.util.List;

/** What comes of a request for a plan. */
public sealed interface Outcome {

    /**
     * A plan that may leave: its verdict says so.
     *
     * @param unmet targets of the average day that the plan misses, each with the proof of what was possible
     */
    record Planned(Plan plan, Verdict verdict, Quality quality, List<Unmet> unmet) implements Outcome {}

    /**
     * Wishes that cannot hold together, which is proved.
     *
     * @param wishes without any one of these the others could hold
     * @param relaxations smallest changes that make a plan possible, each by itself
     */
    record Conflict(List<Wish> wishes, List<Relaxation> relaxations) implements Outcome {}

    /**
     * Neither a plan nor a proof that there is none.
     *
     * @param closest what was wrong with the best attempt
     */
    record Undecided(Verdict closest) implements Outcome {}
}
