package io.branchline.nutrition.engine.finding;

import io.branchline.nutrition.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One statement about a person, with everything needed to check it.
 *
 * @param code stable name: {@code BMI_WHO}, {@code RESTING_ENERGY_MIFFLIN}
 * @param value the number in {@code unit}; absent when the rule does not apply, and then {@code text} says why
 * @param band the class of the standard the value falls in
 * @param working how the value was computed; absent for a measured value
 */
public record Finding(
        String code,
        Text name,
        @Nullable Double value,
        String unit,
        @Nullable Band band,
        @Nullable Reference reference,
        Severity severity,
        @Nullable Working working,
        Source source,
        Text text) {

    /** A value and its source. */
    public static Finding of(String code, Text name, double value, String unit, Source source) {
        return new Finding(code, name, value, unit, null, null, Severity.NONE, null, source, name);
    }

    /** A rule that does not apply to this person: no number, and the reason. */
    public static Finding outOfRange(String code, Text name, String unit, Source source, Text why) {
        return new Finding(code, name, null, unit, null, null, Severity.NONE, null, source, why);
    }

    /** With the arithmetic: a pattern with bracketed variables, and their numbers. */
    public Finding shown(String pattern, double... numbers) {
        return new Finding(
                code, name, value, unit, band, reference, severity, new Working(pattern, numbers), source, text);
    }

    /** With the class it falls in, whose severity and label it takes over. */
    public Finding in(Band chosen) {
        return new Finding(
                code, name, value, unit, chosen, reference, chosen.severity(), working, source, chosen.text());
    }

    /** With the range of what is desirable; null leaves an end open. */
    public Finding against(@Nullable Double low, @Nullable Double high, Text words) {
        return new Finding(
                code, name, value, unit, band, new Reference(low, high, words), severity, working, source, text);
    }

    /** With a sentence that says what it means. */
    public Finding saying(Text sentence) {
        return new Finding(code, name, value, unit, band, reference, severity, working, source, sentence);
    }

    /** The number of a finding that has one. */
    public double amount() {
        if (value == null) {
            throw new IllegalStateException(code + " has no value");
        }
        return value;
    }

    /** Code of the class it falls in; empty without one. */
    public String classCode() {
        return band == null ? "" : band.code();
    }
}
