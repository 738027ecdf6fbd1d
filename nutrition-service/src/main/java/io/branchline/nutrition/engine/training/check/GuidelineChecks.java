package io.branchline.nutrition.engine.training.check;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.ExerciseTable;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.plan.TrainingPlan;
import io.branchline.nutrition.engine.training.safety.AdjustmentTable;
import io.branchline.nutrition.engine.training.safety.ContraindicationTable;
import io.branchline.nutrition.engine.training.volume.Wishes;
import java.util.List;
import java.util.stream.Stream;

/** Holds a finished plan against WHO 2020 and ACSM. It reads the plan alone and shares no choice with its maker. */
public final class GuidelineChecks {
    private final ExerciseTable exercises;
    private final ContraindicationTable contraindications;
    private final AdjustmentTable adjustments;

    public GuidelineChecks(
            ExerciseTable exercises, ContraindicationTable contraindications, AdjustmentTable adjustments) {
        this.exercises = exercises;
        this.contraindications = contraindications;
        this.adjustments = adjustments;
    }

    /** One row for each rule that applies to the person, met or not. */
    public List<GuidelineCheck> of(TrainingPlan plan, Trainee trainee, Wishes wishes, Effort screened) {
        Checked checked = new Checked(plan, trainee, wishes, screened, exercises, contraindications, adjustments);
        return Stream.of(
                        VolumeRules.of(checked),
                        StrengthRules.of(checked),
                        ScheduleRules.of(checked),
                        SafetyRules.of(checked))
                .flatMap(List::stream)
                .toList();
    }
}
