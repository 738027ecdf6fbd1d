package io.branchline.nutrition.engine.safety;

import static io.branchline.nutrition.engine.finding.Blocked.*;

import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Nobody loses weight by plan while bearing or nursing a child. */
final class MotherhoodFlags {
    private static final Source MOTHERHOOD = Source.of(
            "NICE PH27 (2010), Weight management before, during and after pregnancy", "recommendations 1 to 4");
    private static final RedFlag PREGNANCY = new RedFlag(
            "PREGNANCY",
            Severity.MODERATE,
            new Text(
                    "Pregnancy is not a time to lose weight: energy covers the need, and weight gain is followed at antenatal care.",
                    "孕期不减重：能量按需要量提供，体重增长由产检随访。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING, LOW_CARBOHYDRATE, ALCOHOL),
            MOTHERHOOD);
    private static final RedFlag LACTATION = new RedFlag(
            "LACTATION",
            Severity.MILD,
            new Text(
                    "While breastfeeding no energy deficit is planned; weight often falls slowly by itself.",
                    "哺乳期不安排能量缺口；体重常会自行缓慢下降。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING, LOW_CARBOHYDRATE, ALCOHOL),
            MOTHERHOOD);

    private MotherhoodFlags() {}

    static List<RedFlag> of(Person person) {
        List<RedFlag> flags = new ArrayList<>();
        if (person.maternity().isPregnant()) {
            flags.add(PREGNANCY);
        }
        if (person.maternity().isLactating()) {
            flags.add(LACTATION);
        }
        return flags;
    }
}
