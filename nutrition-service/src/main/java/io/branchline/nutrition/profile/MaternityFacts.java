package io.branchline.nutrition.profile;

import io.branchline.nutrition.engine.person.Maternity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Pregnancy or breastfeeding as it is kept: by dates, so that weeks and months come out right on any day.
 *
 * @param dueDate expected birth, 40 weeks after the last period began
 * @param prePregnancyWeightKg weight before this pregnancy, kg
 * @param deliveryDate when the child was born
 * @param exclusiveBreastfeeding whether the child gets breast milk only
 */
@Embeddable
public record MaternityFacts(
        @NotNull @Column(name = "maternal_state") @Enumerated(EnumType.STRING)
        Maternity.State state,

        @Nullable LocalDate dueDate,
        @Nullable @DecimalMin("20") @DecimalMax("500") Double prePregnancyWeightKg,
        @Nullable LocalDate deliveryDate,
        @Nullable Boolean exclusiveBreastfeeding) {

    /** What is not said about breastfeeding counts as no. */
    public MaternityFacts {
        exclusiveBreastfeeding = exclusiveBreastfeeding != null && exclusiveBreastfeeding;
    }

    static final MaternityFacts NONE = new MaternityFacts(Maternity.State.NONE, null, null, null, false);

    private static final int PREGNANCY_DAYS = 280;
    private static final int LONGEST_WEEKS = 44;

    /** The state on a day, with completed weeks or months. */
    Maternity on(LocalDate day) {
        return switch (state) {
            case NONE -> Maternity.NONE;
            case PREGNANT -> Maternity.pregnant(weeks(day), prePregnancyWeightKg);
            case LACTATING -> Maternity.lactating(months(day), Boolean.TRUE.equals(exclusiveBreastfeeding));
        };
    }

    private @Nullable Integer weeks(LocalDate day) {
        if (dueDate == null) {
            return null;
        }
        long weeks = Math.floorDiv(PREGNANCY_DAYS - ChronoUnit.DAYS.between(day, dueDate), 7);
        return (int) Math.max(0, Math.min(weeks, LONGEST_WEEKS));
    }

    private @Nullable Integer months(LocalDate day) {
        return deliveryDate == null ? null : (int) Math.max(0, ChronoUnit.MONTHS.between(deliveryDate, day));
    }
}
