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
import java.util.Set;

/** What a person reports and a plan must not pass over. */
final class SignFlags {
    private static final Set<ScreeningSign> FIVE = Set.of(
            ScreeningSign.VOMITS_AFTER_MEALS,
            ScreeningSign.LOSS_OF_CONTROL_EATING,
            ScreeningSign.UNINTENDED_WEIGHT_LOSS,
            ScreeningSign.FEELS_FAT_THOUGH_THIN,
            ScreeningSign.FOOD_DOMINATES_LIFE);

    private static final Source SCOFF = Source.of(
            "Morgan JF et al. (1999), BMJ 319:1467, SCOFF questionnaire (own wording)", "two or more of five");
    private static final Source ALARM =
            Source.of("NICE NG12 (2023), Suspected cancer; ESC (2018), Syncope", "alarm symptoms");
    private static final Source RED_S =
            Source.of("IOC consensus statement on relative energy deficiency in sport (2023)", "menstrual function");
    private static final RedFlag EATING_DISORDER_SIGNS = new RedFlag(
            "EATING_DISORDER_SIGNS",
            Severity.HIGH,
            new Text(
                    "Some answers point to a troubled relation with food. No weight loss is planned; please talk to a doctor or a specialised service.",
                    "部分回答提示可能存在进食问题。不安排减重；请与医生或专科机构谈谈。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING, LOW_CARBOHYDRATE),
            SCOFF);
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
    private static final RedFlag MISSED_PERIODS = new RedFlag(
            "MISSED_PERIODS",
            Severity.MODERATE,
            new Text(
                    "Missed periods can mean that the body gets too little energy; see a doctor, and do not cut energy.",
                    "停经可能提示能量摄入不足；请就医，不要减少能量。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, VIGOROUS_EXERCISE),
            RED_S);

    private SignFlags() {}

    static List<RedFlag> of(Person person) {
        List<RedFlag> flags = new ArrayList<>();
        if (scoff(person) >= 2 || person.signs().contains(ScreeningSign.USES_LAXATIVES_FOR_WEIGHT)) {
            flags.add(EATING_DISORDER_SIGNS);
        }
        if (person.signs().contains(ScreeningSign.CHEST_PAIN) || person.signs().contains(ScreeningSign.FAINTING)) {
            flags.add(CHEST_PAIN_OR_FAINTING);
        }
        if (person.signs().contains(ScreeningSign.UNINTENDED_WEIGHT_LOSS)
                || person.signs().contains(ScreeningSign.SWALLOWING_DIFFICULTY)) {
            flags.add(UNEXPLAINED_LOSS);
        }
        if (person.signs().contains(ScreeningSign.MISSED_PERIODS)
                && !person.maternity().isPregnant()) {
            flags.add(MISSED_PERIODS);
        }
        return flags;
    }

    private static long scoff(Person person) {
        return person.signs().stream().filter(FIVE::contains).count();
    }
}
