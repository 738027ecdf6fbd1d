package io.branchline.nutrition.engine.training.volume;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.safety.Limits;

/**
 * All that decides the shape of one week.
 *
 * @param level practice in this week
 * @param gentlePlan whether any week of the plan is gentle; the strength days stay the same through all of them
 */
public record WeekContext(
        Trainee trainee, Wishes wishes, Limits limits, Level level, WeekTarget target, boolean gentlePlan) {
    private static final int WHO_LEAST = 150;
    private static final int WEEKS_BEFORE_VIGOROUS = 4;

    public int week() {
        return target.week();
    }

    /** Healthy minors play hard from the start; adults once they are practised and used to the recommended volume. */
    public boolean mayBeVigorous() {
        boolean used = trainee.present().aerobicMinutes() >= WHO_LEAST || week() > WEEKS_BEFORE_VIGOROUS;
        return limits.maxEffort() == Effort.VIGOROUS
                && (trainee.isMinor() || used && level != Level.BEGINNER && !limits.gentle() && !target.isLighter());
    }
}
