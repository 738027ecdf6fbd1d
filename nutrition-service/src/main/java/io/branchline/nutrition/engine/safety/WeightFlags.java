package io.branchline.nutrition.engine.safety;

import static io.branchline.nutrition.engine.finding.Blocked.*;

import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.growth.GrowthFindings;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Too little weight blocks losing more; much weight blocks gaining. */
final class WeightFlags {
    private static final Source MALNUTRITION = Source.of(
            "ESPEN (2015), Diagnostic criteria for malnutrition; NICE CG32 (2017), Nutrition support for adults",
            "BMI 18.5 and 16");
    private static final Source OLDER = Source.of("WS/T 552-2017 老年人营养不良风险评估", "BMI below 20 from 65 years");
    private static final Source OBESITY = Source.of("WS/T 428-2013 成人体重判定; WHO TRS 894 (2000)", "obesity");
    private static final RedFlag UNDERWEIGHT = new RedFlag(
            "UNDERWEIGHT",
            Severity.HIGH,
            new Text(
                    "The weight is below the healthy range: losing weight would harm. A doctor should look for the reason.",
                    "体重低于健康范围，继续减重有害。请就医查明原因。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING, LOW_CARBOHYDRATE),
            MALNUTRITION);
    private static final RedFlag SEVERE_THINNESS = new RedFlag(
            "SEVERE_THINNESS",
            Severity.URGENT,
            new Text(
                    "At this weight eating more must be started under medical care, because refeeding can be dangerous. See a doctor now.",
                    "体重过低，恢复进食须在医疗监护下进行（再喂养有风险）。请立即就医。"),
            List.of(MEAL_PLAN, EXERCISE_PLAN, VIGOROUS_EXERCISE),
            MALNUTRITION);
    private static final RedFlag NEAR_UNDERWEIGHT = new RedFlag(
            "NEAR_UNDERWEIGHT",
            Severity.MILD,
            new Text(
                    "The weight is at the lower end of the healthy range; there is nothing to lose.",
                    "体重处于健康范围下限，无需减重。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT),
            MALNUTRITION);
    private static final RedFlag LOW_WEIGHT_IN_OLD_AGE = new RedFlag(
            "LOW_WEIGHT_IN_OLD_AGE",
            Severity.MODERATE,
            new Text(
                    "From 65 years a weight this low carries a risk of malnutrition; ask a doctor or dietitian.",
                    "65 岁以上体重偏低提示营养不良风险；请咨询医生或营养师。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING),
            OLDER);
    private static final RedFlag OBESITY_NO_GAIN = new RedFlag(
            "OBESITY_NO_GAIN",
            Severity.MILD,
            new Text("With obesity no weight gain is planned.", "肥胖者不安排增重。"),
            List.of(WEIGHT_GAIN),
            OBESITY);

    private static final RedFlag CHILD_WASTED = new RedFlag(
            "CHILD_WASTED",
            Severity.URGENT,
            new Text(
                    "This child is far too thin for their length or age (below −3 SD). Feeding must be started under medical care; see a doctor now.",
                    "该儿童重度消瘦（低于 −3 SD），须在医疗监护下恢复喂养，请立即就医。"),
            List.of(MEAL_PLAN, EXERCISE_PLAN, VIGOROUS_EXERCISE),
            Source.of(
                    "WHO (2023), Guideline on wasting and nutritional oedema in infants and children", "below −3 SD"));
    private static final Set<String> THINNESS = Set.of("WEIGHT_FOR_HEIGHT_Z", "BMI_FOR_AGE_Z");

    private WeightFlags() {}

    static List<RedFlag> of(Person person) {
        List<RedFlag> flags = new ArrayList<>();
        if (person.isMinor() && isWasted(person)) {
            flags.add(CHILD_WASTED);
        }
        if (person.isMinor() || person.maternity().isPregnant() || !person.has(Measure.WEIGHT, Measure.HEIGHT)) {
            return flags;
        }
        double bmi = BodyMassIndex.of(person.get(Measure.WEIGHT), person.get(Measure.HEIGHT));
        if (bmi < 18.5) {
            flags.add(UNDERWEIGHT);
        }
        if (bmi < 16) {
            flags.add(SEVERE_THINNESS);
        }
        if (bmi >= 18.5 && bmi < 20) {
            flags.add(NEAR_UNDERWEIGHT);
        }
        if (bmi < 20 && bmi >= 18.5 && person.age() != null && person.age().years() >= 65) {
            flags.add(LOW_WEIGHT_IN_OLD_AGE);
        }
        if (bmi >= 30) {
            flags.add(OBESITY_NO_GAIN);
        }
        return flags;
    }

    private static boolean isWasted(Person person) {
        return GrowthFindings.of(person).stream().anyMatch(one -> {
            Double z = one.value();
            return z != null && z < -3 && THINNESS.contains(one.code());
        });
    }
}
