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

/** Glucose that is far too high, or too low, for a plan. */
final class GlucoseFlags {
    private static final Source GLUCOSE = Source.of("ADA Standards of Care in Diabetes 2025", "sections 6 and 16");
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

    private GlucoseFlags() {}

    static List<RedFlag> of(Person person) {
        List<RedFlag> flags = new ArrayList<>();
        if (ValueFlags.at(person, Measure.FASTING_GLUCOSE, 16.7) || ValueFlags.at(person, Measure.GLUCOSE_2H, 16.7)) {
            flags.add(VERY_HIGH_GLUCOSE);
        }
        if (below(person, Measure.FASTING_GLUCOSE, 3.9)) {
            flags.add(LOW_GLUCOSE);
        }
        return flags;
    }

    private static boolean below(Person person, Measure kind, double limit) {
        return person.has(kind) && person.get(kind) < limit;
    }
}
