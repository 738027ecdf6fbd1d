package io.branchline.nutrition.engine.training.generate;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.Kind;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.exercise.Movement;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.volume.WeekContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Picks the endurance activities of a week: what is at hand and easy to begin comes first, one main activity and two
 * others for variety. The energy cost that is looked for grows with practice, from easy walking to brisk.
 */
final class EnduranceChoice {
    private static final int VARIETY = 3;

    private final Pool pool;
    private final WeekContext context;

    EnduranceChoice(Pool pool) {
        this.pool = pool;
        this.context = pool.context();
    }

    /** Up to three activities of an effort with different movements, the main one first; none when none is allowed. */
    List<Exercise> of(Effort effort) {
        double met = wantedMet(effort);
        List<Exercise> chosen = new ArrayList<>();
        Set<Movement> used = EnumSet.noneOf(Movement.class);
        for (Exercise exercise : pool.ranked(Kind.AEROBIC, one -> score(one, met))) {
            if (chosen.size() < VARIETY && exercise.effort() == effort && used.add(exercise.movement())) {
                chosen.add(exercise);
            }
        }
        return chosen;
    }

    /** Every other session has the main activity, the sessions between take turns with the rest. */
    static Exercise turn(List<Exercise> chosen, int session) {
        if (chosen.size() == 1 || session % 2 == 0) {
            return chosen.get(0);
        }
        return chosen.get(1 + session / 2 % (chosen.size() - 1));
    }

    private double score(Exercise exercise, double met) {
        double fit = exercise.level() == context.level() ? 1 : 0;
        double atHand = exercise.equipment().isEmpty() ? 0 : 2;
        double careful = context.limits().gentle() ? exercise.demands().size() / 2.0 : 0;
        return familiar(exercise)
                + atHand
                + fit
                - careful
                - Math.abs(exercise.met().value() - met);
    }

    private double familiar(Exercise exercise) {
        boolean minor = context.trainee().isMinor();
        boolean spareJoints = context.trainee().painAreas().contains(PainArea.KNEE)
                || context.trainee().painAreas().contains(PainArea.HIP)
                || context.trainee().conditions().contains(HealthCondition.OSTEOARTHRITIS);
        return switch (exercise.movement()) {
            case WALK -> minor ? 0 : 4;
            case PLAY -> context.trainee().ageYears() < 13 ? 5 : 1;
            case SPORT -> minor ? 4 : exercise.equipment().isEmpty() ? 0 : 2;
            case PRAM -> 4;
            case CYCLE, WATER -> spareJoints ? 5 : 3;
            case DANCE -> context.trainee().isOlder() ? 3 : 2;
            case RUN -> context.trainee().isMaternal() ? 0 : 3;
            case ROW -> 2;
            default -> 1;
        };
    }

    private double wantedMet(Effort effort) {
        boolean early = context.week() <= 2 && context.level() == Level.BEGINNER;
        return switch (effort) {
            case LIGHT -> 2.8;
            case MODERATE -> context.limits().gentle() || early ? 3.5 : 4.8;
            case VIGOROUS -> context.level() == Level.ADVANCED ? 8.5 : 7;
        };
    }
}
