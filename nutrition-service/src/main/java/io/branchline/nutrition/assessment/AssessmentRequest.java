package io.branchline.nutrition.assessment;

import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.History.Relative;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.ScreeningSign;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.measurement.Reading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is known of a body; everything may be left out, and the answer says what it would add.
 *
 * @param birthDate or one of ageYears, ageMonths, ageDays
 * @param asOf the day to assess for, today when absent
 * @param measuredLying whether a child's length was taken lying down
 * @param measurements values in other units, each with its unit
 * @param activities the whole day of 24 hours, instead of activityLevel
 * @param postmenopausal whether a woman's periods have ended for good; from 30 years
 */
record AssessmentRequest(
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable @DecimalMin("0") @DecimalMax("125") Double ageYears,
        @Nullable @DecimalMin("0") @DecimalMax("240") Double ageMonths,
        @Nullable @Min(0) @Max(46_000) Integer ageDays,
        @Nullable LocalDate asOf,
        @Nullable @DecimalMin("0.5") @DecimalMax("500") Double weightKg,
        @Nullable @DecimalMin("25") @DecimalMax("260") Double heightCm,
        @Nullable @DecimalMin("20") @DecimalMax("250") Double waistCm,
        @Nullable @DecimalMin("20") @DecimalMax("300") Double hipCm,
        @Nullable @DecimalMin("10") @DecimalMax("100") Double neckCm,
        @Nullable @DecimalMin("20") @DecimalMax("75") Double headCm,
        @Nullable @DecimalMin("5") @DecimalMax("75") Double armCm,
        @Nullable @DecimalMin("1") @DecimalMax("90") Double tricepsMm,
        @Nullable @DecimalMin("1") @DecimalMax("90") Double subscapularMm,
        @Nullable @DecimalMin("2") @DecimalMax("75") Double bodyFatPercent,
        @Nullable @DecimalMin("50") @DecimalMax("300") Double systolicMmHg,
        @Nullable @DecimalMin("20") @DecimalMax("200") Double diastolicMmHg,
        @Nullable @DecimalMin("25") @DecimalMax("220") Double restingHeartRate,
        @Nullable @DecimalMin("1") @DecimalMax("60") Double fastingGlucoseMmolL,
        @Nullable @DecimalMin("1") @DecimalMax("60") Double glucose2hMmolL,
        @Nullable @DecimalMin("3") @DecimalMax("20") Double hba1cPercent,
        @Nullable @DecimalMin("0.5") @DecimalMax("30") Double totalCholesterolMmolL,
        @Nullable @DecimalMin("0.1") @DecimalMax("6") Double hdlMmolL,
        @Nullable @DecimalMin("0.1") @DecimalMax("25") Double ldlMmolL,
        @Nullable @DecimalMin("0.1") @DecimalMax("120") Double triglyceridesMmolL,
        @Nullable @DecimalMin("1") @DecimalMax("200") Double egfr,
        @Nullable @DecimalMin("0.1") @DecimalMax("25000") Double uacrMgG,
        @Nullable Boolean measuredLying,
        @Nullable @Size(max = 30) List<@NotNull @Valid Reading> measurements,
        @Nullable ActivityLevel activityLevel,
        @Nullable @Size(min = 1, max = 48) List<@NotNull @Valid ActivityPart> activities,
        @Nullable Standard standard,
        @Nullable Goal goal,
        @Nullable @Valid PregnancyPart pregnancy,
        @Nullable @Valid LactationPart lactation,
        @Nullable Boolean postmenopausal,
        @Nullable @Size(max = 30) List<@NotNull Condition> conditions,
        @Nullable @Size(max = 30) List<@NotNull Medicine> medicines,
        @Nullable @Size(max = 20) List<@NotNull ScreeningSign> signs,
        @Nullable Boolean smoker,
        @Nullable @Valid HistoryPart history) {

    static final String EXAMPLE = """
            {"sex": "MALE", "ageYears": 34, "heightCm": 178, "waistCm": 96, "activityLevel": "LOW_ACTIVE",
             "standard": "CN", "goal": "LOSE", "systolicMmHg": 132, "diastolicMmHg": 84,
             "measurements": [{"kind": "WEIGHT", "value": 172, "unit": "JIN"}], "smoker": false}""";

    static final String WOMAN = """
            {"sex": "FEMALE", "ageYears": 54, "heightCm": 160, "weightKg": 58, "activityLevel": "LOW_ACTIVE",
             "standard": "CN", "postmenopausal": true}""";

    /** Part of a day: what was done, at how many metabolic equivalents, for how many hours. */
    record ActivityPart(
            @Nullable @Size(max = 100) String activity,
            @NotNull @DecimalMin("0.5") @DecimalMax("25") Double met,
            @NotNull @DecimalMin("0") @DecimalMax("24") Double hours) {}

    /** Pregnant, in completed weeks, with the weight before. */
    record PregnancyPart(
            @Nullable @Min(0) @Max(44) Integer gestationWeeks,
            @Nullable @DecimalMin("20") @DecimalMax("500") Double prePregnancyWeightKg) {}

    /** Breastfeeding, in completed months since birth. */
    record LactationPart(
            @Nullable @Min(0) @Max(48) Integer monthsPostpartum,
            @Nullable Boolean exclusive) {}

    /** Answers about habits and family that risk scores ask for. */
    record HistoryPart(
            @Nullable Boolean activeDaily,
            @Nullable Boolean vegetablesDaily,
            @Nullable Boolean highGlucoseBefore,
            @Nullable Relative diabetesInFamily,
            @Nullable @Min(1) @Max(10) Integer sdiDecile) {}
}
