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

/** What a person reports and a plan must not pass over. */
final class SignFlags {
    private static final Source RED_S =
            Source.of("IOC consensus statement on relative energy deficiency in sport (2023)", "menstrual function");
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
        EatingSigns.of(person).ifPresent(flags::add);
        flags.addAll(AlarmSigns.of(person));
        if (person.signs().contains(ScreeningSign.MISSED_PERIODS)
                && !person.maternity().isPregnant()) {
            flags.add(MISSED_PERIODS);
        }
        return flags;
    }
}
