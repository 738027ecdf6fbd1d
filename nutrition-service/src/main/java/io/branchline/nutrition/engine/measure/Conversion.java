package io.branchline.nutrition.engine.measure;

import static io.branchline.nutrition.engine.measure.Unit.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * From a named unit to the stored one. Mass and length by definition (1 lb = 0.45359237 kg, 1 in = 2.54 cm, 1 jin = 0.5 kg);
 * molar masses: glucose 180.156, cholesterol 386.654, triglycerides 885.7 g/mol; HbA1c by the IFCC-NGSP master equation.
 */
public final class Conversion {
    private static final double CHOLESTEROL = 38.6654;
    private static final Map<Unit, Double> LENGTH = Map.of(CM, 1.0, MM, 0.1, M, 100.0, IN, 2.54, FT, 30.48);
    private static final Map<Unit, Double> LIPID = Map.of(MMOL_L, 1.0, MG_DL, 1 / CHOLESTEROL);
    private static final Map<Unit, Double> PRESSURE = Map.of(MMHG, 1.0, KPA, 1 / 0.133322387415);
    private static final Map<Unit, Double> GLUCOSE = Map.of(MMOL_L, 1.0, MG_DL, 1 / 18.0156);
    private static final Map<Measure, Map<Unit, Double>> FACTORS = factors();

    private Conversion() {}

    /** The units a kind may be given in. */
    public static Set<Unit> units(Measure kind) {
        return kind == Measure.HBA1C
                ? Set.of(PERCENT, MMOL_MOL)
                : FACTORS.getOrDefault(kind, Map.of(kind.unit(), 1.0)).keySet();
    }

    /** The value in the stored unit; empty when the kind is not measured in that unit. */
    public static OptionalDouble normalise(Measure kind, double value, Unit unit) {
        if (kind == Measure.HBA1C && unit == MMOL_MOL) {
            return OptionalDouble.of(0.09148 * value + 2.152);
        }
        Double factor = FACTORS.getOrDefault(kind, Map.of(kind.unit(), 1.0)).get(unit);
        return factor == null ? OptionalDouble.empty() : OptionalDouble.of(value * factor);
    }

    private static Map<Measure, Map<Unit, Double>> factors() {
        Map<Measure, Map<Unit, Double>> all = new EnumMap<>(Measure.class);
        all.put(Measure.WEIGHT, Map.of(KG, 1.0, LB, 0.45359237, JIN, 0.5));
        for (Measure kind : Measure.values()) {
            if (kind.unit() == CM) {
                all.put(kind, LENGTH);
            } else if (kind.unit() == MMHG) {
                all.put(kind, PRESSURE);
            }
        }
        all.put(Measure.FASTING_GLUCOSE, GLUCOSE);
        all.put(Measure.GLUCOSE_2H, GLUCOSE);
        all.put(Measure.TOTAL_CHOLESTEROL, LIPID);
        all.put(Measure.HDL, LIPID);
        all.put(Measure.LDL, LIPID);
        all.put(Measure.TRIGLYCERIDES, Map.of(MMOL_L, 1.0, MG_DL, 1 / 88.57));
        all.put(Measure.UACR, Map.of(MG_G, 1.0, MG_MMOL, 8.84));
        return all;
    }
}
