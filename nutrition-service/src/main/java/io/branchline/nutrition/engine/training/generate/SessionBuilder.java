package io.branchline.nutrition.engine.training.generate;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.effort.Energy;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.ExerciseTable;
import io.branchline.nutrition.engine.training.exercise.Muscle;
import io.branchline.nutrition.engine.training.plan.Block;
import io.branchline.nutrition.engine.training.plan.Item;
import io.branchline.nutrition.engine.training.plan.Part;
import io.branchline.nutrition.engine.training.plan.Session;
import io.branchline.nutrition.engine.training.schedule.DayShape;
import io.branchline.nutrition.engine.training.volume.WeekContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the shape of a day with exercises and counts the energy of each part. */
final class SessionBuilder {
    /** Minutes after which minors get another game. */
    private static final int LONGEST_GAME = 40;

    private final ExerciseTable exercises;
    private final WeekContext context;
    private final FrameParts frame;
    private final StrengthChoice strength;
    private final List<Exercise> moderate;
    private final List<Exercise> vigorous;

    SessionBuilder(ExerciseTable exercises, Pool pool) {
        this.exercises = exercises;
        this.context = pool.context();
        this.frame = new FrameParts(pool);
        this.strength = new StrengthChoice(pool);
        EnduranceChoice endurance = new EnduranceChoice(pool);
        List<Exercise> wanted = endurance.of(Effort.MODERATE);
        this.moderate = wanted.isEmpty() ? endurance.of(Effort.LIGHT) : wanted;
        this.vigorous = endurance.of(Effort.VIGOROUS);
    }

    /** The session of a day, the number counts the sessions of the week from 0. */
    Session build(DayShape day, int number) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, Part.WARM_UP, day.warmUp(), frame.warmUp(day.warmUp(), number));
        if (day.balance() > 0) {
            add(blocks, Part.BALANCE, day.balance(), frame.balance(day.balance(), number));
        }
        if (day.focus() != null) {
            addStrength(blocks, day, strength.of(day.focus(), day.strength().exercises()));
        }
        boolean hard = !vigorous.isEmpty();
        addEndurance(blocks, vigorous, hard ? day.vigorous() : 0, number);
        addEndurance(blocks, moderate, day.moderate() + (hard ? 0 : day.vigorous()), number);
        add(blocks, Part.COOL_DOWN, day.coolDown(), frame.coolDown(day.coolDown(), worked(blocks), number));
        int minutes = blocks.stream().mapToInt(Block::minutes).sum();
        return new Session(day.date(), minutes, blocks);
    }

    private void addStrength(List<Block> blocks, DayShape day, List<Exercise> chosen) {
        List<Item> items = chosen.stream()
                .map(exercise -> Dosage.strength(exercise, day.strength()))
                .toList();
        double minutes = chosen.size() * day.strength().sets() * day.strength().minutesPerSet();
        add(blocks, Part.STRENGTH, (int) Math.ceil(minutes), items);
    }

    private void addEndurance(List<Block> blocks, List<Exercise> choice, int minutes, int number) {
        if (minutes > 0 && !choice.isEmpty()) {
            Exercise exercise = EnduranceChoice.turn(choice, number);
            int rpe = exercise.effort() == Effort.VIGOROUS ? 7 : exercise.effort() == Effort.MODERATE ? 5 : 3;
            boolean dull = context.trainee().isMinor() && minutes > LONGEST_GAME && choice.size() > 1;
            int first = dull ? minutes / 2 : minutes;
            List<Item> items = new ArrayList<>(List.of(Item.timed(exercise.code(), first, rpe)));
            if (dull) {
                Exercise other = choice.get((choice.indexOf(exercise) + 1) % choice.size());
                items.add(Item.timed(other.code(), minutes - first, rpe));
            }
            add(blocks, Part.ENDURANCE, minutes, items);
        }
    }

    private void add(List<Block> blocks, Part part, int minutes, List<Item> items) {
        if (!items.isEmpty()) {
            Effort effort = items.stream()
                    .map(item -> exercises.get(item.exercise()).effort())
                    .reduce(Effort.LIGHT, (some, other) -> some.isAbove(other) ? some : other);
            blocks.add(new Block(part, minutes, effort, items, energy(minutes, items)));
        }
    }

    /** By the mean MET of the part's exercises. */
    private @Nullable Energy energy(int minutes, List<Item> items) {
        double met = items.stream()
                .mapToDouble(item -> exercises.get(item.exercise()).met().value())
                .average()
                .orElse(1);
        double shown = Math.round(met * 10) / 10.0;
        return context.trainee().isMinor()
                ? null
                : Energy.of(shown, context.trainee().weightKg(), minutes);
    }

    private Set<Muscle> worked(List<Block> blocks) {
        Set<Muscle> worked = EnumSet.noneOf(Muscle.class);
        blocks.stream()
                .filter(block -> block.part() == Part.STRENGTH || block.part() == Part.ENDURANCE)
                .flatMap(block -> block.items().stream())
                .forEach(item -> worked.addAll(exercises.get(item.exercise()).muscles()));
        return worked;
    }
}
