package io.branchline.nutrition.engine.training.effort;

import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Heart-rate zones of a person. Highest rate by Tanaka, Monahan and Seals 2001, J Am Coll Cardiol 37:153; shares of
 * the heart-rate reserve or of the highest rate by ACSM Guidelines, 11th ed. (2021): light from 30 or 57 %, moderate
 * from 40 or 64 %, vigorous from 60 or 77 %.
 */
public final class HeartRateZones {
    private static final double[] RESERVE = {0.30, 0.40, 0.60, 0.90};
    private static final double[] MAXIMUM = {0.57, 0.64, 0.77, 0.96};

    private HeartRateZones() {}

    /** Highest heart rate to be expected, beats a minute, adults of 18 years and more. */
    public static double highest(int ageYears) {
        return 208 - 0.7 * ageYears;
    }

    /** The three zones from the pulse: of the reserve when the resting rate is known, else of the highest rate. */
    public static List<Zone> ofPulse(int ageYears, @Nullable Integer restingBpm) {
        return Stream.of(Effort.values())
                .map(effort -> zone(effort, ageYears, restingBpm))
                .toList();
    }

    /** The three zones by feeling alone, with the reason why the pulse is no guide. */
    public static List<Zone> byFeeling(Text why) {
        return Stream.of(Effort.values())
                .map(effort -> new Zone(effort, null, null, effort.rpeLow(), effort.rpeHigh(), effort.talkTest(), why))
                .toList();
    }

    private static Zone zone(Effort effort, int age, @Nullable Integer resting) {
        double highest = highest(age);
        double[] shares = resting == null ? MAXIMUM : RESERVE;
        double floor = resting == null ? 0 : resting;
        PulseBound low = PulseBound.of(floor, highest, shares[effort.ordinal()]);
        PulseBound next = PulseBound.of(floor, highest, shares[effort.ordinal() + 1]);
        int lowBpm = (int) Math.ceil(low.bpm());
        int highBpm = (int) Math.ceil(next.bpm()) - 1;
        String shown = "208 − 0.7 × %d = %.1f; ".formatted(age, highest) + low.shown() + "; " + next.shown();
        return new Zone(
                effort, lowBpm, highBpm, effort.rpeLow(), effort.rpeHigh(), effort.talkTest(), new Text(shown, shown));
    }
}
