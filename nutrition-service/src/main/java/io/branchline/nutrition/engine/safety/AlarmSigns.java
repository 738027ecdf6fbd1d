package io.branchline.nutrition.engine.safety;

import static io.branchline.nutrition.engine.finding.Blocked.*;

import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.ScreeningSign;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Signs that a doctor must see before anything is planned. */
final class AlarmSigns {
    private static final Source ALARM =
            Source.of("NICE NG12 (2023), Suspected cancer; ESC (2018), Syncope", "alarm symptoms");
    private static final RedFlag CHEST_PAIN_OR_FAINTING = new RedFlag(
            "CHEST_PAIN_OR_FAINTING",
            Severity.URGENT,
            new Text(
                    "Chest pain or fainting must be seen by a doctor before any exercise or diet.",
                    "胸痛或晕厥须先就医，再考虑运动或节食。"),
            List.of(EXERCISE_PLAN, VIGOROUS_EXERCISE, ENERGY_DEFICIT, WEIGHT_LOSS),
            ALARM);
    private static final RedFlag UNEXPLAINED_LOSS = new RedFlag(
            "UNEXPLAINED_LOSS",
            Severity.HIGH,
            new Text(
                    "Losing weight without wanting to, or trouble swallowing, needs a medical check before any diet.",
                    "非自愿体重下降或吞咽困难，须先就医检查，再考虑饮食调整。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING),
            ALARM);

    private AlarmSigns() {}

    static List<RedFlag> of(Person person) {
        List<RedFlag> flags = new ArrayList<>();
        if (person.signs().contains(ScreeningSign.CHEST_PAIN) || person.signs().contains(ScreeningSign.FAINTING)) {
            flags.add(CHEST_PAIN_OR_FAINTING);
        }
        if (person.signs().contains(ScreeningSign.UNINTENDED_WEIGHT_LOSS)
                || person.signs().contains(ScreeningSign.SWALLOWING_DIFFICULTY)) {
            flags.add(UNEXPLAINED_LOSS);
        }
        return flags;
    }
}
