package io.branchline.nutrition.engine.training.generate;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.Kind;
import io.branchline.nutrition.engine.training.exercise.Movement;
import io.branchline.nutrition.engine.training.exercise.Muscle;
import io.branchline.nutrition.engine.training.plan.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Fills warm-up, balance and cool-down of a session. */
final class FrameParts {
    private static final int LIGHT_RPE = 3;
    private static final int BALANCE_RPE = 4;
    private static final int LOOSENING = 2;
    private static final int TURNS = 3;
    private static final String EASY_ON_THE_SPOT = "heel-dig-march";

    private final List<Exercise> easy;
    private final List<Exercise> loosening;
    private final List<Exercise> balancing;
    private final List<Exercise> stretches;

    FrameParts(Pool pool) {
        List<Exercise> mobility = pool.ranked(Kind.MOBILITY, one -> 0);
        this.easy = Stream.concat(pool.ranked(Kind.AEROBIC, one -> 0).stream(), mobility.stream())
                .filter(one -> one.effort() == Effort.LIGHT)
                .filter(one -> one.movement() == Movement.WALK || one.code().equals(EASY_ON_THE_SPOT))
                .toList();
        this.loosening = mobility.stream()
                .filter(one -> one.movement() == Movement.WARM_UP && !one.code().equals(EASY_ON_THE_SPOT))
                .toList();
        this.balancing = pool.ranked(Kind.BALANCE, one -> 0);
        this.stretches = mobility.stream()
                .filter(one -> one.movement() == Movement.STRETCH)
                .toList();
    }

    /** Easy movement first, then two loosening exercises when there is time for them. */
    List<Item> warmUp(int minutes, int session) {
        List<Item> items = new ArrayList<>();
        int loosen = minutes >= 5 ? Math.min(LOOSENING, loosening.size()) : 0;
        if (!easy.isEmpty()) {
            items.add(Item.timed(easy.get(session % easy.size()).code(), minutes - loosen, LIGHT_RPE));
        }
        for (int i = 0; i < loosen; i++) {
            items.add(Dosage.loosen(loosening.get((session * LOOSENING + i) % loosening.size())));
        }
        return items;
    }

    /** A standing, a moving and a flowing exercise, as many as the minutes hold, others on the next day. */
    List<Item> balance(int minutes, int session) {
        List<Movement> kinds = List.of(Movement.STATIC, Movement.DYNAMIC, Movement.TAI_CHI);
        int count = minutes >= 10 ? 3 : minutes >= 6 ? 2 : 1;
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Movement kind = kinds.get((session + i) % kinds.size());
            List<Exercise> all =
                    balancing.stream().filter(one -> one.movement() == kind).toList();
            if (!all.isEmpty()) {
                int share = minutes / count + (i < minutes % count ? 1 : 0);
                items.add(Item.timed(all.get(session % all.size()).code(), share, BALANCE_RPE));
            }
        }
        return items;
    }

    /** A minute for each stretch, the muscles that worked first and each of them once before any comes twice. */
    List<Item> coolDown(int minutes, Set<Muscle> worked, int session) {
        List<Exercise> left = new ArrayList<>(stretches);
        Set<Muscle> tight = EnumSet.noneOf(Muscle.class);
        tight.addAll(worked);
        List<Item> items = new ArrayList<>();
        while (items.size() < minutes && !left.isEmpty()) {
            Exercise next = Collections.max(
                    left, Comparator.comparingLong(one -> TURNS * hits(one, tight) + turn(one, session)));
            items.add(Dosage.stretch(next));
            tight.removeAll(next.muscles());
            left.remove(next);
        }
        return items;
    }

    private static long hits(Exercise exercise, Set<Muscle> worked) {
        return exercise.muscles().stream().filter(worked::contains).count();
    }

    private static int turn(Exercise exercise, int session) {
        return Math.floorMod(exercise.code().hashCode() + session, TURNS);
    }
}
