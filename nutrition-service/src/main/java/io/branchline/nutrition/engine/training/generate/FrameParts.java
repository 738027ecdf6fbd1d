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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fills warm-up, balance and cool-down of a session. */
final class FrameParts {
    private static final int LIGHT_RPE = 3;
    private static final int BALANCE_RPE = 4;
    private static final int LOOSENING = 2;
    private static final String EASY_ON_THE_SPOT = "heel-dig-march";

    private final Pool pool;

    FrameParts(Pool pool) {
        this.pool = pool;
    }

    /** Easy movement first, then two loosening exercises when there is time for them. */
    List<Item> warmUp(int minutes, int session) {
        List<Item> items = new ArrayList<>();
        int loosen = minutes >= 5 ? LOOSENING : 0;
        easy(session).ifPresent(easy -> items.add(Item.timed(easy.code(), minutes - loosen, LIGHT_RPE)));
        List<Exercise> loosening = pool.ranked(Kind.MOBILITY, one -> 0).stream()
                .filter(one -> one.movement() == Movement.WARM_UP && !one.code().equals(EASY_ON_THE_SPOT))
                .toList();
        for (int i = 0; i < Math.min(loosen, loosening.size()); i++) {
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
            List<Exercise> all = pool.ranked(Kind.BALANCE, one -> 0).stream()
                    .filter(one -> one.movement() == kind)
                    .toList();
            if (!all.isEmpty()) {
                int share = minutes / count + (i < minutes % count ? 1 : 0);
                items.add(Item.timed(all.get(session % all.size()).code(), share, BALANCE_RPE));
            }
        }
        return items;
    }

    /** A minute for each stretch, the muscles that worked first and each of them once before any comes twice. */
    List<Item> coolDown(int minutes, Set<Muscle> worked, int session) {
        List<Exercise> left = new ArrayList<>(pool.ranked(Kind.MOBILITY, one -> turn(one, session)).stream()
                .filter(one -> one.movement() == Movement.STRETCH)
                .toList());
        Set<Muscle> tight = EnumSet.noneOf(Muscle.class);
        tight.addAll(worked);
        List<Item> items = new ArrayList<>();
        while (items.size() < minutes && !left.isEmpty()) {
            Exercise next = Collections.max(left, Comparator.comparingLong(one -> hits(one, tight)));
            items.add(Dosage.stretch(next));
            tight.removeAll(next.muscles());
            left.remove(next);
        }
        return items;
    }

    private Optional<Exercise> easy(int session) {
        List<Exercise> easy = Stream.concat(
                        pool.ranked(Kind.AEROBIC, one -> 0).stream(), pool.ranked(Kind.MOBILITY, one -> 0).stream())
                .filter(one -> one.effort() == Effort.LIGHT)
                .filter(one -> one.movement() == Movement.WALK || one.code().equals(EASY_ON_THE_SPOT))
                .toList();
        return easy.isEmpty() ? Optional.empty() : Optional.of(easy.get(session % easy.size()));
    }

    private static long hits(Exercise exercise, Set<Muscle> worked) {
        return exercise.muscles().stream().filter(worked::contains).count();
    }

    private static double turn(Exercise exercise, int session) {
        return Math.floorMod(exercise.code().hashCode() + session, 3);
    }
}
