package io.branchline.nutrition.engine.person;

import io.branchline.nutrition.engine.measure.Measure;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as the engines see them: whatever is known, in stored units, without name or identity.
 *
 * @param measures latest value by kind, within the bounds of {@link Measure}
 * @param lying whether the height was taken lying down; null when unknown
 */
public record Person(
        @Nullable Sex sex,
        @Nullable Age age,
        Map<Measure, Double> measures,
        @Nullable Boolean lying,
        @Nullable ActivityLevel activity,
        Standard standard,
        Goal goal,
        Maternity maternity,
        Set<Condition> conditions,
        Set<Medicine> medicines,
        Set<ScreeningSign> signs,
        History history) {

    /** Copies what could change outside. */
    public Person {
        measures = measures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(measures));
        conditions = Set.copyOf(conditions);
        medicines = Set.copyOf(medicines);
        signs = Set.copyOf(signs);
    }

    /** Somebody of whom only sex and age are known. */
    public static Person of(@Nullable Sex sex, @Nullable Age age) {
        return new Person(
                sex,
                age,
                Map.of(),
                null,
                null,
                Standard.WHO,
                Goal.KEEP,
                Maternity.NONE,
                Set.of(),
                Set.of(),
                Set.of(),
                History.UNKNOWN);
    }

    /** The same person with one measurement more. */
    public Person with(Measure kind, double value) {
        Map<Measure, Double> more = new EnumMap<>(Measure.class);
        more.putAll(measures);
        more.put(kind, value);
        return new Person(
                sex, age, more, lying, activity, standard, goal, maternity, conditions, medicines, signs, history);
    }

    /** The measured value in its stored unit. */
    public OptionalDouble value(Measure kind) {
        Double value = measures.get(kind);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Whether every one of the kinds was measured. */
    public boolean has(Measure... kinds) {
        for (Measure kind : kinds) {
            if (!measures.containsKey(kind)) {
                return false;
            }
        }
        return true;
    }

    /** The measured value; the caller has asked {@link #has} before. */
    public double get(Measure kind) {
        return value(kind).orElseThrow();
    }

    /** 19 years or more, the start of adult equations and classes; false when the age is unknown. */
    public boolean isAdult() {
        return age != null && age.isAdult();
    }

    /** Under 18 years; false when the age is unknown. */
    public boolean isMinor() {
        return age != null && age.isMinor();
    }

    /** Whether one of these conditions is known. */
    public boolean hasAny(Condition... any) {
        for (Condition condition : any) {
            if (conditions.contains(condition)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these medicines is taken. */
    public boolean takesAny(Medicine... any) {
        for (Medicine medicine : any) {
            if (medicines.contains(medicine)) {
                return true;
            }
        }
        return false;
    }
}
