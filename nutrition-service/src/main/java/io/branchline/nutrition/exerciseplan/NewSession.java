package io.branchline.nutrition.exerciseplan;

import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.progress.LoggedSession;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a planned session: minutes done, effort and pain from 0 to 10, and whether a warning sign appeared. */
record NewSession(
        @NotNull LocalDate date,
        @NotNull @Min(0) @Max(600) Integer doneMinutes,
        @NotNull @Min(0) @Max(10) Integer rpe,
        @Nullable PainArea painArea,
        @NotNull @Min(0) @Max(10) Integer pain,
        @NotNull Boolean warningSign) {
    static final String EXAMPLE = """
            {"date": "2026-11-30", "doneMinutes": 40, "rpe": 5, "painArea": "KNEE", "pain": 2, "warningSign": false}""";

    LoggedSession logged() {
        return new LoggedSession(date, doneMinutes, rpe, painArea, pain, warningSign);
    }
}
