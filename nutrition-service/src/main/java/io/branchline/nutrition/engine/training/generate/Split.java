package io.branchline.nutrition.engine.training.generate;

import static io.branchline.nutrition.engine.training.exercise.Movement.*;

import io.branchline.nutrition.engine.training.exercise.Movement;
import io.branchline.nutrition.engine.training.exercise.Muscle;
import io.branchline.nutrition.engine.training.strength.Focus;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which movements a strength day is made of, the most important first, so that a short day still reaches every major
 * muscle group; and what stands in when a movement is not allowed or not possible.
 */
final class Split {
    private static final Map<Movement, List<Movement>> STAND_INS = Map.ofEntries(
            Map.entry(SQUAT, List.of(KNEE, LUNGE, HIP_SIDE, CALF)),
            Map.entry(LUNGE, List.of(HIP_SIDE, KNEE, SQUAT)),
            Map.entry(HINGE, List.of(HIP_SIDE, BACK_EXTENSION)),
            Map.entry(PUSH_HORIZONTAL, List.of(TRICEPS, PUSH_VERTICAL)),
            Map.entry(PUSH_VERTICAL, List.of(SHOULDER, PUSH_HORIZONTAL)),
            Map.entry(PULL_HORIZONTAL, List.of(PULL_VERTICAL, BICEPS)),
            Map.entry(PULL_VERTICAL, List.of(PULL_HORIZONTAL, BICEPS)),
            Map.entry(CORE_FRONT, List.of(CORE_SIDE, BACK_EXTENSION)),
            Map.entry(CORE_SIDE, List.of(CORE_FRONT, BACK_EXTENSION)),
            Map.entry(BACK_EXTENSION, List.of(HINGE)),
            Map.entry(SHOULDER, List.of(PUSH_VERTICAL)),
            Map.entry(JUMP, List.of(SQUAT, LUNGE)),
            Map.entry(CALF, List.of(HIP_SIDE)),
            Map.entry(HIP_SIDE, List.of(HINGE)));

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

    static List<Movement> standIns(Movement movement) {
        return STAND_INS.getOrDefault(movement, List.of());
    }
}
