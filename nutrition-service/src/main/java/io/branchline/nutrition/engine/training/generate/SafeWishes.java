package io.branchline.nutrition.engine.training.generate;

import io.branchline.nutrition.engine.training.person.Maternity;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.volume.Goal;
import io.branchline.nutrition.engine.training.volume.Wishes;

/** Wishes as far as they are safe: no weight loss where it harms, no plan beyond the term of a pregnancy. */
final class SafeWishes {
    private static final double UNDERWEIGHT = 18.5;

    private SafeWishes() {}

    static Wishes of(Trainee trainee, Wishes asked) {
        Wishes wishes = mayLoseWeight(trainee) ? asked : asked.withGoal(safeGoal(asked.goal()));
        return trainee.maternity().state() == Maternity.State.PREGNANT
                ? wishes.withWeeks(Math.min(asked.weeks(), weeksToTerm(trainee)))
                : wishes;
    }

    static boolean mayLoseWeight(Trainee trainee) {
        return !trainee.isMinor() && !trainee.isMaternal() && !(trainee.bodyMassIndex() < UNDERWEIGHT);
    }

    static int weeksToTerm(Trainee trainee) {
        return Math.max(1, Maternity.TERM_WEEK - trainee.maternity().weeks());
    }

    private static Goal safeGoal(Goal goal) {
        return goal == Goal.LOSE_WEIGHT ? Goal.HEALTH : goal;
    }
}
