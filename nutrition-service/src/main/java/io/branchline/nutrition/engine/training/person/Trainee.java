package io.branchline.nutrition.engine.training.person;

import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.training.exercise.Level;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The person a plan is for.
 *
 * @param ageYears completed years, 5 to 100
 * @param weightKg body weight in kilograms
 * @param heightCm height in centimetres, absent when unknown
 * @param restingBpm heart rate at rest, absent when unknown
 */
public record Trainee(
        int ageYears,
        Sex sex,
        double weightKg,
        @Nullable Double heightCm,
        @Nullable Integer restingBpm,
        Set<HealthCondition> conditions,
        Set<PainArea> painAreas,
        Set<Medicine> medicines,
        Maternity maternity,
        Level level,
        Present present) {
    private static final int ADULT = 18;
    private static final int TEEN = 12;
    private static final int OLDER = 65;
    private static final int OLDEST = 80;
    private static final double SEVERE_OBESITY = 35;
    private static final double UNDERWEIGHT = 18.5;

    public boolean isMinor() {
        return ageYears < ADULT;
    }

    /** What a vigorous minute counts for in the week's total: two moderate ones for adults, one for minors. WHO 2020. */
    public int vigorousWorth() {
        return isMinor() ? 1 : 2;
    }

    public boolean isOlder() {
        return ageYears >= OLDER;
    }

    public boolean isMaternal() {
        return maternity.state() != Maternity.State.NONE;
    }

    /** Body mass index in kg/m2, not a number when the height is unknown. */
    public double bodyMassIndex() {
        return heightCm == null ? Double.NaN : weightKg / Math.pow(heightCm / 100, 2);
    }

    /** All restrictions that hold in any week from the first to the last, both counted from 1. */
    public Set<Restriction> restrictions(int firstWeek, int lastWeek) {
        Set<Restriction> all = new LinkedHashSet<>(sorted(conditions, HealthCondition.class));
        all.addAll(sorted(painAreas, PainArea.class));
        all.addAll(sorted(medicines, Medicine.class));
        all.addAll(states());
        IntStream.rangeClosed(firstWeek, lastWeek)
                .forEach(week -> maternity.in(week).ifPresent(all::add));
        return all;
    }

    /** The same person with more pain areas, conditions or medicines. */
    public Trainee with(Set<HealthCondition> moreConditions, Set<PainArea> morePain, Set<Medicine> moreMedicines) {
        return new Trainee(
                ageYears,
                sex,
                weightKg,
                heightCm,
                restingBpm,
                union(conditions, moreConditions, HealthCondition.class),
                union(painAreas, morePain, PainArea.class),
                union(medicines, moreMedicines, Medicine.class),
                maternity,
                level,
                present);
    }

    private Set<BodyState> states() {
        Set<BodyState> states = EnumSet.noneOf(BodyState.class);
        if (isMinor()) {
            states.add(ageYears < TEEN ? BodyState.CHILD : BodyState.ADOLESCENT);
            return states;
        }
        if (ageYears >= OLDER) {
            states.add(ageYears >= OLDEST ? BodyState.OLDEST : BodyState.OLDER);
        }
        if (bodyMassIndex() >= SEVERE_OBESITY) {
            states.add(BodyState.SEVERE_OBESITY);
        }
        if (bodyMassIndex() < UNDERWEIGHT) {
            states.add(BodyState.UNDERWEIGHT);
        }
        return states;
    }

    private static <E extends Enum<E>> Set<E> union(Set<E> some, Set<E> more, Class<E> type) {
        Set<E> all = sorted(some, type);
        all.addAll(more);
        return all;
    }

    private static <E extends Enum<E>> Set<E> sorted(Set<E> some, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        all.addAll(some);
        return all;
    }
}
