package io.branchline.nutrition.engine.training.progress;

import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges a week by its logged sessions: how much of what was due was done, how hard it felt, what hurt. Pain up to 3 of
 * 10 is accepted, from 4 the area is spared, from 7 the plan stops. Our own rule, after the progression advice of ACSM
 * Guidelines, 11th ed. (2021): go on when the load is well borne, else repeat or step back.
 *
 * @param step what follows
 * @param spare areas that hurt and are spared from now on
 */
public record Adaptation(Step step, Set<PainArea> spare) {
    private static final int SPARE_FROM = 4;
    private static final int STOP_FROM = 7;
    private static final int TOO_HARD = 8;
    private static final double LITTLE = 0.5;
    private static final double MOST = 0.8;

    /** The judgement on a week with at least one logged session. */
    public static Adaptation of(PlannedWeek week, List<LoggedSession> logged) {
        if (logged.stream().anyMatch(one -> one.warningSign() || one.pain() >= STOP_FROM)) {
            return new Adaptation(Step.STOP, Set.of());
        }
        Set<PainArea> spare = logged.stream()
                .filter(one -> one.pain() >= SPARE_FROM)
                .map(LoggedSession::painArea)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PainArea.class)));
        double done = DoneShare.of(week, logged);
        double rpe = logged.stream().mapToInt(LoggedSession::rpe).average().orElse(0);
        Step step = done < LITTLE
                ? Step.BACK
                : done < MOST || rpe >= TOO_HARD || !spare.isEmpty() ? Step.HOLD : Step.FORWARD;
        return new Adaptation(step, spare);
    }
}
