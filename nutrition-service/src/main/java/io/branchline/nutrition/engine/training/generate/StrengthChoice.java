package io.branchline.nutrition.engine.training.generate;

import io.branchline.nutrition.engine.training.exercise.Demand;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.Kind;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.exercise.Movement;
import io.branchline.nutrition.engine.training.exercise.Muscle;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.strength.Focus;
import io.branchline.nutrition.engine.training.volume.WeekContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Picks the strength exercises of a day: one for each movement of the split, none twice, stand-ins where needed. */
final class StrengthChoice {
    private final List<Exercise> ranked;
    private final WeekContext context;

    StrengthChoice(Pool pool) {
        this.context = pool.context();
        this.ranked = pool.ranked(Kind.STRENGTH, this::score);
    }

    /** So many exercises for a focus, fewer when the person may not do more. */
    List<Exercise> of(Focus focus, int count) {
        List<Exercise> chosen = new ArrayList<>();
        Stream<Movement> movements = Split.of(focus).stream();
        Stream<Movement> wanted =
                needsPelvicFloor() ? Stream.concat(Stream.of(Movement.PELVIC_FLOOR), movements) : movements;
        Set<Muscle> resting = Split.resting(focus);
        List<Exercise> fitting = ranked.stream()
                .filter(exercise -> Collections.disjoint(exercise.muscles(), resting))
                .toList();
        wanted.limit(count).forEach(movement -> pick(movement, fitting, chosen).ifPresent(chosen::add));
        return chosen;
    }

    private static Optional<Exercise> pick(Movement movement, List<Exercise> fitting, List<Exercise> chosen) {
        return Stream.concat(Stream.of(movement), StandIns.of(movement).stream())
                .flatMap(one -> fitting.stream().filter(exercise -> exercise.movement() == one))
                .filter(exercise -> !chosen.contains(exercise))
                .findFirst();
    }

    private boolean needsPelvicFloor() {
        Trainee trainee = context.trainee();
        return trainee.isMaternal() || trainee.conditions().contains(HealthCondition.PELVIC_FLOOR_WEAKNESS);
    }

    private double score(Exercise exercise) {
        double level = exercise.level() == context.level() ? 3 : exercise.level() == Level.BEGINNER ? 0 : 1;
        double loaded = exercise.equipment().isEmpty() ? 0 : 2;
        boolean fromFloor = exercise.demands(Demand.FLOOR);
        double easy = context.limits().gentle() && fromFloor ? -2 : 0;
        double playful = exercise.demands(Demand.PLAYFUL) ? 2 : 0;
        double compound = exercise.groups().size() / 2.0;
        return level + loaded + easy + playful + compound;
    }
}
