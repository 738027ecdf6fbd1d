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
    private static final Source LIPIDS =
            Source.of("中国血脂管理指南（2023年）; AHA/ACC (2018), Cholesterol", "severe hypertriglyceridaemia");
    private static final Source KIDNEY = Source.of("KDIGO (2024), Chronic kidney disease", "albuminuria A2 and A3");
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
        PressureFlag.of(person).ifPresent(flags::add);
        flags.addAll(GlucoseFlags.of(person));
        if (at(person, Measure.TRIGLYCERIDES, 11.3)) {
            flags.add(PANCREATITIS_RISK);
        }
        if (at(person, Measure.UACR, 30)) {
            flags.add(ALBUMINURIA);
        }
        return flags;
    }

    static boolean at(Person person, Measure kind, double limit) {
        return person.has(kind) && person.get(kind) >= limit;
    }
}
