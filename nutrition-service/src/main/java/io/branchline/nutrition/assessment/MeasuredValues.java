package io.branchline.nutrition.assessment;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.measurement.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The measured values of a request in stored units: from its fields, and from readings that name another unit. */
final class MeasuredValues {
    private MeasuredValues() {}

    static Map<Measure, Double> of(AssessmentRequest request) {
        Map<Measure, Double> values = fields(request);
        List<Reading> readings = request.measurements() == null ? List.of() : request.measurements();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String pointer = "/measurements/" + i;
            if (values.containsKey(reading.kind())) {
                throw Problem.invalid(
                        pointer,
                        "twice",
                        reading.kind().field() + " was given twice",
                        reading.kind().field() + " 重复提供");
            }
            values.put(reading.kind(), reading.normalised(pointer));
        }
        agree(values);
        return values;
    }

    /** Refuses values of one examination that contradict each other. */
    private static void agree(Map<Measure, Double> values) {
        Double systolic = values.get(Measure.SYSTOLIC);
        Double diastolic = values.get(Measure.DIASTOLIC);
        if (systolic != null && diastolic != null && systolic <= diastolic) {
            throw Problem.invalid("/systolicMmHg", "implausible", "must be above diastolicMmHg", "收缩压须高于舒张压");
        }
        Double total = values.get(Measure.TOTAL_CHOLESTEROL);
        Double hdl = values.get(Measure.HDL);
        if (total != null && hdl != null && hdl >= total) {
            throw Problem.invalid("/hdlMmolL", "implausible", "must be below totalCholesterolMmolL", "须低于总胆固醇");
        }
    }

    private static Map<Measure, Double> fields(AssessmentRequest request) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        put(values, Measure.WEIGHT, request.weightKg());
        put(values, Measure.HEIGHT, request.heightCm());
        put(values, Measure.WAIST, request.waistCm());
        put(values, Measure.HIP, request.hipCm());
        put(values, Measure.NECK, request.neckCm());
        put(values, Measure.HEAD, request.headCm());
        put(values, Measure.ARM, request.armCm());
        put(values, Measure.TRICEPS, request.tricepsMm());
        put(values, Measure.SUBSCAPULAR, request.subscapularMm());
        put(values, Measure.BODY_FAT, request.bodyFatPercent());
        put(values, Measure.SYSTOLIC, request.systolicMmHg());
        put(values, Measure.DIASTOLIC, request.diastolicMmHg());
        put(values, Measure.RESTING_HEART_RATE, request.restingHeartRate());
        put(values, Measure.FASTING_GLUCOSE, request.fastingGlucoseMmolL());
        put(values, Measure.GLUCOSE_2H, request.glucose2hMmolL());
        put(values, Measure.HBA1C, request.hba1cPercent());
        put(values, Measure.TOTAL_CHOLESTEROL, request.totalCholesterolMmolL());
        put(values, Measure.HDL, request.hdlMmolL());
        put(values, Measure.LDL, request.ldlMmolL());
        put(values, Measure.TRIGLYCERIDES, request.triglyceridesMmolL());
        put(values, Measure.EGFR, request.egfr());
        put(values, Measure.UACR, request.uacrMgG());
        return values;
    }

    private static void put(Map<Measure, Double> values, Measure kind, @Nullable Double value) {
        if (value != null) {
            values.put(kind, value);
        }
    }
}
