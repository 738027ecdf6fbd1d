package io.branchline.nutrition.engine.training.generate;

import static io.branchline.nutrition.engine.training.exercise.Movement.*;

import io.branchline.nutrition.engine.training.exercise.Movement;
import java.util.List;
import java.util.Map;

/** Which movements stand in for one that is not allowed or not possible, the best first. */
final class StandIns {
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

    private StandIns() {}

    static List<Movement> of(Movement movement) {
        return STAND_INS.getOrDefault(movement, List.of());
    }
}
