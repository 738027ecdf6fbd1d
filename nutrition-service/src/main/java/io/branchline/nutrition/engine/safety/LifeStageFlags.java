package io.branchline.nutrition.engine.safety;

import static io.branchline.nutrition.engine.finding.Blocked.*;

import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Growing, bearing and nursing come before any wish about weight. */
final class LifeStageFlags {
    private static final Source GROWTH = Source.of(
            "WHO (2020), Guidelines on physical activity; AAP (2023), Clinical practice guideline for children with obesity",
            "no unsupervised weight loss in minors");
    private static final Source MILK = Source.of(
            "WHO (2023), Guideline for complementary feeding of infants and young children 6-23 months",
            "breast milk or formula first");
    private static final RedFlag MINOR = new RedFlag(
            "MINOR",
            Severity.MODERATE,
            new Text(
                    "Below 18 years the body is growing: no weight loss is planned here. If weight is a worry, ask a paediatrician.",
                    "未满 18 岁仍在生长发育：此处不安排减重。如担心体重，请咨询儿科医生。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING, LOW_CARBOHYDRATE, ALCOHOL),
            GROWTH);
    private static final RedFlag INFANT = new RedFlag(
            "INFANT",
            Severity.MODERATE,
            new Text(
                    "In the first year milk comes first and solids are introduced step by step; ask the child health service instead of a plan.",
                    "一岁以内以奶为主、逐步添加辅食；请咨询儿童保健门诊，不使用自动计划。"),
            List.of(MEAL_PLAN, EXERCISE_PLAN, WEIGHT_GAIN),
            MILK);

    private LifeStageFlags() {}

    static List<RedFlag> of(Person person) {
        List<RedFlag> flags = new ArrayList<>();
        if (person.age() != null && person.age().isMinor()) {
            flags.add(MINOR);
        }
        if (person.age() != null && person.age().years() < 1) {
            flags.add(INFANT);
        }
        flags.addAll(MotherhoodFlags.of(person));
        return flags;
    }
}
