package io.branchline.nutrition.engine.training.generate;

import static io.branchline.nutrition.engine.training.exercise.Movement.*;

import io.branchline.nutrition.engine.training.exercise.Movement;
import io.branchline.nutrition.engine.training.exercise.Muscle;
import io.branchline.nutrition.engine.training.strength.Focus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which movements a strength day is made of, the most important first, so that a short day still reaches every major
 * muscle group.
 */
final class Split {
    private static final Set<Muscle> UPPER_BODY = EnumSet.of(
            Muscle.CHEST,
            Muscle.UPPER_BACK,
            Muscle.LATS,
            Muscle.SHOULDERS,
            Muscle.BICEPS,
            Muscle.TRICEPS,
            Muscle.FOREARMS);
    private static final Set<Muscle> LOWER_BODY = EnumSet.of(
            Muscle.QUADRICEPS,
            Muscle.HAMSTRINGS,
            Muscle.GLUTES,
            Muscle.SHINS,
            Muscle.ADDUCTORS,
            Muscle.ABDUCTORS,
            Muscle.LOWER_BACK);

    private Split() {}

    static List<Movement> of(Focus focus) {
        return switch (focus) {
            case WHOLE_A -> List.of(SQUAT, PUSH_HORIZONTAL, PULL_HORIZONTAL, HINGE, CORE_FRONT, PUSH_VERTICAL, CALF);
            case WHOLE_B -> List.of(HINGE, PULL_VERTICAL, PUSH_HORIZONTAL, LUNGE, CORE_SIDE, BACK_EXTENSION, HIP_SIDE);
            case UPPER ->
                List.of(PUSH_HORIZONTAL, PULL_HORIZONTAL, PUSH_VERTICAL, PULL_VERTICAL, BICEPS, TRICEPS, SHOULDER);
            case LOWER -> List.of(SQUAT, HINGE, CORE_FRONT, LUNGE, HIP_SIDE, CORE_SIDE, CALF);
            case PLAY -> List.of(JUMP, PUSH_HORIZONTAL, CORE_FRONT, PULL_VERTICAL, TRICEPS, SQUAT, JUMP);
        };
    }

    /** Prime movers that a day of this focus leaves to the day next to it. */
    static Set<Muscle> resting(Focus focus) {
        return switch (focus) {
            case UPPER -> LOWER_BODY;
            case LOWER -> UPPER_BODY;
            case WHOLE_A, WHOLE_B, PLAY -> Set.of();
        };
    }
}
