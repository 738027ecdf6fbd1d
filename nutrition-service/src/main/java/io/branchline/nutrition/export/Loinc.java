package io.branchline.nutrition.export;

import io.branchline.nutrition.engine.measure.Measure;
import java.util.Map;
import java.util.Optional;

/** LOINC codes and UCUM units of the measured kinds; a kind without a code is exported by its name alone. */
final class Loinc {
    private static final Map<Measure, String> CODES = Map.ofEntries(
            Map.entry(Measure.WEIGHT, "29463-7"),
            Map.entry(Measure.HEIGHT, "8302-2"),
            Map.entry(Measure.WAIST, "8280-0"),
            Map.entry(Measure.HEAD, "9843-4"),
            Map.entry(Measure.BODY_FAT, "41982-0"),
            Map.entry(Measure.SYSTOLIC, "8480-6"),
            Map.entry(Measure.DIASTOLIC, "8462-4"),
            Map.entry(Measure.RESTING_HEART_RATE, "40443-4"),
            Map.entry(Measure.FASTING_GLUCOSE, "14771-0"),
            Map.entry(Measure.HBA1C, "4548-4"),
            Map.entry(Measure.TOTAL_CHOLESTEROL, "14647-2"),
            Map.entry(Measure.HDL, "14646-4"),
            Map.entry(Measure.LDL, "22748-8"),
            Map.entry(Measure.TRIGLYCERIDES, "14927-8"),
            Map.entry(Measure.EGFR, "98979-8"),
            Map.entry(Measure.UACR, "9318-7"));

    private Loinc() {}

    static Optional<String> code(Measure kind) {
        return Optional.ofNullable(CODES.get(kind));
    }

    /** The unit of a kind in the Unified Code for Units of Measure. */
    static String ucum(Measure kind) {
        return switch (kind.unit()) {
            case KG -> "kg";
            case CM -> "cm";
            case MM -> "mm";
            case PERCENT -> "%";
            case MMHG -> "mm[Hg]";
            case PER_MIN -> "/min";
            case MMOL_L -> "mmol/L";
            case ML_MIN_173M2 -> "mL/min/{1.73_m2}";
            case MG_G -> "mg/g";
            default -> throw new IllegalArgumentException("not a stored unit: " + kind.unit());
        };
    }
}
