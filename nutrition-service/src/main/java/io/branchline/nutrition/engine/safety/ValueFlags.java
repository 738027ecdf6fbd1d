package io.branchline.nutrition.engine.safety;

import static io.branchline.nutrition.engine.finding.Blocked.*;

import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Measured values that need a doctor before a plan. */
final class ValueFlags {
    private static final Source PRESSURE =
            Source.of("ESC (2024), Elevated blood pressure and hypertension; 中国高血压防治指南（2024年修订版）", "180/110 mmHg");
    private static final Source GLUCOSE = Source.of("ADA Standards of Care in Diabetes 2025", "sections 6 and 16");
    private static final Source LIPIDS =
            Source.of("中国血脂管理指南（2023年）; AHA/ACC (2018), Cholesterol", "severe hypertriglyceridaemia");
    private static final Source KIDNEY = Source.of("KDIGO (2024), Chronic kidney disease", "albuminuria A2 and A3");
    private static final RedFlag VERY_HIGH_BLOOD_PRESSURE = new RedFlag(
            "VERY_HIGH_BLOOD_PRESSURE",
            Severity.URGENT,
            new Text(
                    "Blood pressure this high must be seen by a doctor first; with headache, chest pain or weakness call emergency care.",
                    "血压过高，须先就医；如伴头痛、胸痛或肢体无力请呼叫急救。"),
            List.of(EXERCISE_PLAN, VIGOROUS_EXERCISE),
            PRESSURE);
    private static final RedFlag VERY_HIGH_GLUCOSE = new RedFlag(
            "VERY_HIGH_GLUCOSE",
            Severity.URGENT,
            new Text("Glucose this high needs medical care at once.", "血糖过高，请立即就医。"),
            List.of(FASTING, LOW_CARBOHYDRATE, VIGOROUS_EXERCISE, ENERGY_DEFICIT, WEIGHT_LOSS),
            GLUCOSE);
    private static final RedFlag LOW_GLUCOSE = new RedFlag(
            "LOW_GLUCOSE",
            Severity.HIGH,
            new Text(
                    "Glucose below 3.9 mmol/L is too low; have the reason found before eating less.",
                    "血糖低于 3.9 mmol/L 偏低；减少进食前请查明原因。"),
            List.of(FASTING, LOW_CARBOHYDRATE, ENERGY_DEFICIT, WEIGHT_LOSS),
            GLUCOSE);
    private static final RedFlag PANCREATITIS_RISK = new RedFlag(
            "PANCREATITIS_RISK",
            Severity.URGENT,
            new Text(
                    "Triglycerides this high can inflame the pancreas; see a doctor soon and drink no alcohol.",
                    "甘油三酯过高可诱发胰腺炎；请尽快就医并戒酒。"),
            List.of(ALCOHOL),
            LIPIDS);
    private static final RedFlag ALBUMINURIA = new RedFlag(
            "ALBUMINURIA",
            Severity.MODERATE,
            new Text(
                    "Albumin in the urine can be an early sign of kidney disease; have it repeated and do not raise protein.",
                    "尿白蛋白升高可能是肾病早期信号；请复查，不提高蛋白质摄入。"),
            List.of(HIGH_PROTEIN),
            KIDNEY);

    private ValueFlags() {}

    static List<RedFlag> of(Person person) {
        List<RedFlag> flags = new ArrayList<>();
        if (at(person, Measure.SYSTOLIC, 180) || at(person, Measure.DIASTOLIC, 110)) {
            flags.add(VERY_HIGH_BLOOD_PRESSURE);
        }
        if (at(person, Measure.FASTING_GLUCOSE, 16.7) || at(person, Measure.GLUCOSE_2H, 16.7)) {
            flags.add(VERY_HIGH_GLUCOSE);
        }
        if (below(person, Measure.FASTING_GLUCOSE, 3.9)) {
            flags.add(LOW_GLUCOSE);
        }
        if (at(person, Measure.TRIGLYCERIDES, 11.3)) {
            flags.add(PANCREATITIS_RISK);
        }
        if (at(person, Measure.UACR, 30)) {
            flags.add(ALBUMINURIA);
        }
        return flags;
    }

    private static boolean at(Person person, Measure kind, double limit) {
        return person.has(kind) && person.get(kind) >= limit;
    }

    private static boolean below(Person person, Measure kind, double limit) {
        return person.has(kind) && person.get(kind) < limit;
    }
}
