package io.branchline.nutrition.measurement;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.measure.Conversion;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.measure.Unit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A value as somebody read it off, with its unit named.
 *
 * @param value the number, 0 to 1,000,000
 * @param unit the unit of the number; feet may carry inches
 * @param plusInches inches on top of feet, 0 to 12
 */
public record Reading(
        @NotNull Measure kind,
        @NotNull @DecimalMin("0") @DecimalMax("1000000") Double value,
        @NotNull Unit unit,
        @Nullable @DecimalMin("0") @DecimalMax("12") Double plusInches) {

    private static final double CM_PER_INCH = 2.54;

    /** The value in the stored unit of its kind; 400 when the unit does not fit or the value is implausible. */
    public double normalised(String pointer) {
        double amount = Conversion.normalise(kind, value, unit)
                .orElseThrow(() -> Problem.invalid(
                        pointer + "/unit",
                        "unit",
                        kind.label().en() + " is given in one of " + Conversion.units(kind),
                        kind.label().zh() + "可用的单位：" + Conversion.units(kind)));
        if (plusInches != null) {
            if (unit != Unit.FT) {
                throw Problem.invalid(
                        pointer + "/plusInches", "unit", "inches can only be added to feet", "只有以英尺计时才可另加英寸");
            }
            amount += plusInches * CM_PER_INCH;
        }
        require(kind, amount, pointer + "/value");
        return amount;
    }

    /** Refuses with 400 what no body can have, naming the field and the bounds. */
    public static void require(Measure kind, double amount, String pointer) {
        if (!kind.accepts(amount)) {
            String bounds = "%s–%s %s"
                    .formatted(
                            number(kind.low()), number(kind.high()), kind.unit().symbol());
            throw Problem.invalid(
                    pointer,
                    "implausible",
                    kind.label().en() + " must be within " + bounds,
                    kind.label().zh() + "须在 " + bounds + " 之间");
        }
    }

    private static String number(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }
}
