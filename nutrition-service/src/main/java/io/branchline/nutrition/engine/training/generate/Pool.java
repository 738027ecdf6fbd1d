package io.branchline.nutrition.engine.training.generate;

import io.branchline.nutrition.engine.training.exercise.Demand;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.Kind;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.exercise.Movement;
import io.branchline.nutrition.engine.training.person.Maternity;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.volume.WeekContext;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** What may be chosen in a stretch of weeks, and a fair but repeatable way to choose among equals. */
final class Pool {
    private static final double LUCK = 1.5;
    private static final Comparator<Ranked> BEST = Comparator.comparingDouble((Ranked one) -> -one.score())
            .thenComparing(one -> one.exercise().code());

    private final List<Exercise> exercises;
    private final WeekContext context;
    private final long seed;

    /** The allowed exercises that suit the person's level, equipment, age and taste. */
    Pool(List<Exercise> allowed, WeekContext context, int stretch) {
        this.context = context;
        this.seed = context.wishes().seed() * 31 + stretch;
        this.exercises = allowed.stream().filter(this::suits).toList();
    }

    WeekContext context() {
        return context;
    }

    /** Everything of a kind, best first by the score; equals in an order that only the seed decides. */
    List<Exercise> ranked(Kind kind, ToDoubleFunction<Exercise> score) {
        return exercises.stream()
                .filter(exercise -> exercise.kind() == kind)
                .map(exercise -> new Ranked(exercise, score.applyAsDouble(exercise) + luck(exercise)))
                .sorted(BEST)
                .map(Ranked::exercise)
                .toList();
    }

    private record Ranked(Exercise exercise, double score) {}

    private double luck(Exercise exercise) {
        return new SplittableRandom(seed ^ (long) exercise.code().hashCode() << 20).nextDouble() * LUCK;
    }

    private boolean suits(Exercise exercise) {
        Trainee trainee = context.trainee();
        boolean pram =
                exercise.movement() == Movement.PRAM && trainee.maternity().state() != Maternity.State.POSTPARTUM;
        boolean childish = exercise.demands(Demand.PLAYFUL) && !trainee.isMinor();
        return level().covers(exercise.level())
                && context.wishes().equipment().containsAll(exercise.equipment())
                && !context.wishes().avoid().contains(exercise.code())
                && !pram
                && !childish;
    }

    private Level level() {
        boolean cautious = context.limits().gentle() && context.level() == Level.ADVANCED;
        return cautious ? Level.INTERMEDIATE : context.level();
    }
}
