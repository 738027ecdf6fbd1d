package io.branchline.nutrition.engine.training.check;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.ExerciseTable;
import io.branchline.nutrition.engine.training.exercise.MuscleGroup;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.plan.Part;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.plan.Session;
import io.branchline.nutrition.engine.training.plan.TrainingPlan;
import io.branchline.nutrition.engine.training.safety.AdjustmentTable;
import io.branchline.nutrition.engine.training.safety.ContraindicationTable;
import io.branchline.nutrition.engine.training.volume.Phase;
import io.branchline.nutrition.engine.training.volume.Wishes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A plan under examination with the facts the rules are held against. */
record Checked(
        TrainingPlan plan,
        Trainee trainee,
        Wishes wishes,
        Effort screened,
        ExerciseTable exercises,
        ContraindicationTable contraindications,
        AdjustmentTable adjustments) {

    /** The week the plan leads to: the last that is not a lighter one. */
    PlannedWeek goalWeek() {
        return plan.weeks().stream()
                .filter(week -> week.phase() != Phase.LIGHTER)
                .max(Comparator.comparingInt(PlannedWeek::number))
                .orElseThrow();
    }

    int firstWeek() {
        return plan.weeks().get(0).number();
    }

    int lastWeek() {
        return plan.weeks().get(plan.weeks().size() - 1).number();
    }

    Stream<Session> sessions() {
        return plan.weeks().stream().flatMap(week -> week.sessions().stream());
    }

    List<Exercise> exercises(Session session, Part part) {
        return session.items(part).stream()
                .map(item -> exercises.get(item.exercise()))
                .toList();
    }

    Stream<Exercise> exercises(Session session) {
        return Arrays.stream(Part.values()).flatMap(part -> exercises(session, part).stream());
    }

    /** On how many days of a week a major group is trained. */
    long days(PlannedWeek week, MuscleGroup group) {
        return week.sessions().stream()
                .filter(session -> exercises(session, Part.STRENGTH).stream()
                        .anyMatch(exercise -> exercise.groups().contains(group)))
                .count();
    }

    int smallest(ToIntFunction<PlannedWeek> figure) {
        return plan.weeks().stream().mapToInt(figure).min().orElse(0);
    }
}
