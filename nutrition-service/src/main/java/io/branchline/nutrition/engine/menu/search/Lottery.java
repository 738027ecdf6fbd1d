package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.objective.Attraction;
import io.branchline.nutrition.engine.menu.objective.Setting;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Draws dishes for one place of a table, promising ones more often. */
final class Lottery {
    /** A dish that loses so many points is drawn less than half as often as one that loses none. */
    private static final double SPREAD = 0.4;

    /** Even the least promising dish keeps this share of the chance of the best. */
    private static final double FLOOR = 0.004;

    private final int[] dishes;
    private final double[] upTo;

    private Lottery(int[] dishes, double[] upTo) {
        this.dishes = dishes;
        this.upTo = upTo;
    }

    static Lottery of(Setting setting, int place, Attraction attraction, IntPredicate allowed) {
        int[] choices = setting.choices()[place];
        int[] among = IntStream.range(0, choices.length)
                .filter(choice -> allowed.test(choices[choice]))
                .toArray();
        double[] upTo = new double[among.length];
        double sum = 0;
        for (int i = 0; i < among.length; i++) {
            sum += FLOOR + Math.exp(-attraction.loss(setting, place, among[i]) / SPREAD);
            upTo[i] = sum;
        }
        return new Lottery(IntStream.of(among).map(choice -> choices[choice]).toArray(), upTo);
    }

    boolean isEmpty() {
        return dishes.length == 0;
    }

    /** One of the dishes; there must be one. */
    int draw(SplittableRandom random) {
        double ticket = random.nextDouble() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, ticket);
        return dishes[Math.min(dishes.length - 1, found < 0 ? -found - 1 : found + 1)];
    }
}
