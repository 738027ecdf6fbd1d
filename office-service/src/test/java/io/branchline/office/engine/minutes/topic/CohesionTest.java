package io.branchline.office.engine.minutes.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CohesionTest {
    private static final int SEED = 5;

    @Test
    void depthsAreThoseOfTheWalkFromEveryGap() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            double[] cohesion = random.ints(random.nextInt(40), 0, 1 + random.nextInt(12))
                    .mapToDouble(step -> step * 0.0125)
                    .toArray();
            assertThat(Cohesion.depths(cohesion)).containsExactly(walked(cohesion));
        }
    }

    @Test
    void levelTalkIsPassedOnce() {
        double[] level = new double[2_000_000];
        Arrays.fill(level, 0.5);
        level[1_000_000] = 0.25;
        assertThat(Cohesion.depths(level)[1_000_000]).isEqualTo(0.5);
    }

    @Test
    void unitsWithoutWordsAreSteppedOver() {
        List<String> budget = List.of("budget", "figures");
        List<String> travel = List.of("travel", "hotel");
        double[] close = new Cohesion(List.of(budget, budget, travel, travel)).at(2);
        double[] apart = new Cohesion(List.of(budget, List.of(), budget, List.of(), travel, travel)).at(2);
        assertThat(apart)
                .containsExactly(new double[] {0, close[1], close[1], close[2], close[2], close[3]}, within(1e-9));
    }

    @Test
    void aMeetingHardlyOfWordsIsReadOnce() {
        double[] cohesion = new Cohesion(Collections.nCopies(1_000_000, List.of())).at(30);
        assertThat(cohesion).containsOnly(0);
    }

    /** Up each side as long as it goes down no more than 0.02 below the highest so far. */
    private static double[] walked(double[] cohesion) {
        double[] depth = new double[cohesion.length];
        for (int i = 1; i < cohesion.length; i++) {
            depth[i] = peak(cohesion, i, -1) + peak(cohesion, i, 1) - 2 * cohesion[i];
        }
        return depth;
    }

    private static double peak(double[] cohesion, int at, int step) {
        double peak = cohesion[at];
        for (int i = at + step; i > 0 && i < cohesion.length && cohesion[i] >= peak - 0.02; i += step) {
            peak = Math.max(peak, cohesion[i]);
        }
        return peak;
    }
}
