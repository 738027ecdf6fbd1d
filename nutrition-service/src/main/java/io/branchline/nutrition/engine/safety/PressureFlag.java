package io.branchline.nutrition.engine.safety;

import static io.branchline.nutrition.engine.finding.Blocked.*;

import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import java.util.Optional;

/** Blood pressure so high that a doctor comes first. */
final class PressureFlag {
    private static final Source PRESSURE =
            Source.of("ESC (2024), Elevated blood pressure and hypertension; 中国高血压防治指南（2024年修订版）", "180/110 mmHg");
    private static final RedFlag VERY_HIGH_BLOOD_PRESSURE = new RedFlag(
            "VERY_HIGH_BLOOD_PRESSURE",
            Severity.URGENT,
            new Text(
                    "Blood pressure this high must be seen by a doctor first; with headache, chest pain or weakness call emergency care.",
                    "血压过高，须先就医；如伴头痛、胸痛或肢体无力请呼叫急救。"),
            List.of(EXERCISE_PLAN, VIGOROUS_EXERCISE),
            PRESSURE);

    private PressureFlag() {}

    static Optional<RedFlag> of(Person person) {
        boolean raised = ValueFlags.at(person, Measure.SYSTOLIC, 180) || ValueFlags.at(person, Measure.DIASTOLIC, 110);
        return raised ? Optional.of(VERY_HIGH_BLOOD_PRESSURE) : Optional.empty();
    }
}
