package io.branchline.nutrition.engine.training.schedule;

import io.branchline.nutrition.engine.training.strength.Focus;
import io.branchline.nutrition.engine.training.strength.StrengthDose;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of one session.
 *
 * @param focus part of the body for strength work, absent on days without
 */
public record DayShape(
        LocalDate date,
        int warmUp,
        int balance,
        @Nullable Focus focus,
        StrengthDose strength,
        int moderate,
        int vigorous,
        int coolDown) {

    public int strengthMinutes() {
        return focus == null ? 0 : strength.minutes();
    }

    public int minutes() {
        return warmUp + balance + strengthMinutes() + moderate + vigorous + coolDown;
    }
}
