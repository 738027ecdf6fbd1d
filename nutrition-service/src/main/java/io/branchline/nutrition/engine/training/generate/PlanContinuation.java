package io.branchline.nutrition.engine.training.generate;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.plan.TrainingPlan;
import io.branchline.nutrition.engine.training.progress.Step;
import io.branchline.nutrition.engine.training.volume.VolumeRamp;
import io.branchline.nutrition.engine.training.volume.Wishes;
import java.util.ArrayList;
import java.util.List;

/** Plans the weeks after a logged one anew: on, the same, a step back, or not at all. */
public final class PlanContinuation {
    private static final double BACK_SHARE = 0.8;

    private final PlanGenerator generator;

    public PlanContinuation(PlanGenerator generator) {
        this.generator = generator;
    }

    /**
     * The plan with its weeks up to the logged one as they were and the later ones new.
     *
     * @param trainee the person as known now, newly painful areas included
     * @param week number of the logged week
     */
    public TrainingPlan after(TrainingPlan plan, Trainee trainee, Wishes asked, Effort maxEffort, int week, Step step) {
        List<PlannedWeek> weeks = new ArrayList<>(plan.weeks().subList(0, week));
        TrainingPlan fresh = generator.generate(trainee, asked, maxEffort);
        Wishes wishes = SafeWishes.of(trainee, asked);
        if (step != Step.STOP && week < wishes.weeks()) {
            VolumeRamp ramp = generator.ramp(trainee, wishes, maxEffort);
            int start = start(weeks, trainee, ramp, step);
            weeks.addAll(generator.weeks(trainee, wishes, maxEffort, ramp.weeks(week + 1, wishes.weeks(), start)));
        }
        return new TrainingPlan(weeks, fresh.zones(), fresh.exclusions(), fresh.notes());
    }

    private static int start(List<PlannedWeek> done, Trainee trainee, VolumeRamp ramp, Step step) {
        int worth = trainee.vigorousWorth();
        int highest = done.stream().mapToInt(week -> week.load(worth)).max().orElse(0);
        int last = done.get(done.size() - 1).load(worth);
        return switch (step) {
            case FORWARD -> ramp.next(done.size() + 1, highest);
            case HOLD -> last;
            case BACK, STOP -> (int) (BACK_SHARE * last);
        };
    }
}
