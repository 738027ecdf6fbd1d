package io.branchline.nutrition.engine.safety;

import static io.branchline.nutrition.engine.finding.Blocked.*;

import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Known illness that narrows what may be planned without a professional. */
final class ConditionFlags {
    private static final Source KIDNEY =
            Source.of("KDOQI (2020), Nutrition in chronic kidney disease", "protein, potassium");
    private static final Source LIVER =
            Source.of("EASL (2019), Nutrition in chronic liver disease", "no fasting, no alcohol");
    private static final Source EATING = Source.of("NICE NG69 (2020), Eating disorders", "1.2 and 1.3");
    private static final Source DIABETES = Source.of("ADA Standards of Care in Diabetes 2025", "section 5");
    private static final Source HEART = Source.of(
            "ESC (2020), Sports cardiology and exercise in cardiovascular disease",
            "clearance before vigorous exercise");
    private static final Source ILLNESS = Source.of(
            "ESPEN guidelines: cancer (2021), bariatric surgery (2021)", "energy and protein under supervision");
    private static final Source METABOLIC =
            Source.of("ACMG (2014), Phenylalanine hydroxylase deficiency", "lifelong specialist diet");
    private static final RedFlag KIDNEY_DISEASE = new RedFlag(
            "KIDNEY_DISEASE",
            Severity.HIGH,
            new Text(
                    "Kidney disease: protein is held at 0.8 g/kg and potassium is not raised; have the diet set by a renal dietitian.",
                    "肾脏疾病：蛋白质控制在每公斤 0.8 克以内，不提高钾摄入；饮食请由肾病营养师制定。"),
            List.of(HIGH_PROTEIN, HIGH_POTASSIUM, LOW_CARBOHYDRATE),
            KIDNEY);
    private static final RedFlag ADVANCED_KIDNEY_DISEASE = new RedFlag(
            "ADVANCED_KIDNEY_DISEASE",
            Severity.HIGH,
            new Text(
                    "Advanced kidney disease or dialysis needs an individual diet from the treating team; no automatic meal plan is made.",
                    "晚期肾病或透析需由治疗团队制定个体化饮食；不生成自动膳食计划。"),
            List.of(MEAL_PLAN, WEIGHT_LOSS, ENERGY_DEFICIT, FASTING),
            KIDNEY);
    private static final RedFlag LIVER_DISEASE = new RedFlag(
            "LIVER_DISEASE",
            Severity.HIGH,
            new Text(
                    "Liver disease: no fasting, no alcohol, and no energy deficit without the treating doctor.",
                    "肝病：不禁食、不饮酒，未经主治医生同意不安排能量缺口。"),
            List.of(FASTING, ALCOHOL, ENERGY_DEFICIT, WEIGHT_LOSS),
            LIVER);
    private static final RedFlag EATING_DISORDER = new RedFlag(
            "EATING_DISORDER",
            Severity.URGENT,
            new Text(
                    "With an eating disorder, plans that count and restrict can harm. Please turn to a specialised service or your doctor.",
                    "进食障碍患者使用计数和限制类计划可能有害。请联系专科机构或您的医生。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING, LOW_CARBOHYDRATE, VIGOROUS_EXERCISE, MEAL_PLAN),
            EATING);
    private static final RedFlag TYPE_1_DIABETES = new RedFlag(
            "TYPE_1_DIABETES",
            Severity.MODERATE,
            new Text(
                    "Type 1 diabetes: carbohydrate and insulin belong together; changes are agreed with the diabetes team.",
                    "1 型糖尿病：碳水化合物与胰岛素须相配；调整请与糖尿病团队商定。"),
            List.of(FASTING, LOW_CARBOHYDRATE),
            DIABETES);
    private static final RedFlag HIGH_RISK_PREGNANCY = new RedFlag(
            "HIGH_RISK_PREGNANCY",
            Severity.HIGH,
            new Text(
                    "This pregnancy needs closer care: diet and exercise are set by the antenatal team.",
                    "高危妊娠：饮食与运动由产科团队制定。"),
            List.of(MEAL_PLAN, EXERCISE_PLAN, VIGOROUS_EXERCISE, WEIGHT_LOSS, ENERGY_DEFICIT, FASTING),
            DIABETES);
    private static final RedFlag CARDIOVASCULAR_DISEASE = new RedFlag(
            "CARDIOVASCULAR_DISEASE",
            Severity.HIGH,
            new Text(
                    "Known heart or vascular disease: exercise starts gently and vigorous effort needs medical clearance.",
                    "已知心血管疾病：运动从低强度开始，剧烈运动须经医生许可。"),
            List.of(VIGOROUS_EXERCISE),
            HEART);
    private static final RedFlag SPECIAL_CARE = new RedFlag(
            "SPECIAL_CARE",
            Severity.HIGH,
            new Text(
                    "Cancer treatment and bariatric surgery change what the body needs; weight loss is not planned here. Ask the treating team.",
                    "癌症治疗或减重手术后营养需要不同；此处不安排减重，请咨询治疗团队。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING),
            ILLNESS);
    private static final RedFlag PHENYLKETONURIA = new RedFlag(
            "PHENYLKETONURIA",
            Severity.HIGH,
            new Text(
                    "Phenylketonuria needs a specialist diet; no automatic meal plan is made.",
                    "苯丙酮尿症需专科饮食；不生成自动膳食计划。"),
            List.of(MEAL_PLAN, HIGH_PROTEIN),
            METABOLIC);

    private ConditionFlags() {}

    static List<RedFlag> of(Person person) {
        List<RedFlag> flags = new ArrayList<>();
        if (kidney(person)) {
            flags.add(KIDNEY_DISEASE);
        }
        if (person.hasAny(Condition.DIALYSIS) || low(person, 30)) {
            flags.add(ADVANCED_KIDNEY_DISEASE);
        }
        if (person.hasAny(Condition.LIVER_DISEASE)) {
            flags.add(LIVER_DISEASE);
        }
        if (person.hasAny(Condition.EATING_DISORDER)) {
            flags.add(EATING_DISORDER);
        }
        if (person.hasAny(Condition.TYPE_1_DIABETES)) {
            flags.add(TYPE_1_DIABETES);
        }
        if (person.hasAny(Condition.GESTATIONAL_DIABETES, Condition.PREECLAMPSIA, Condition.MULTIPLE_PREGNANCY)) {
            flags.add(HIGH_RISK_PREGNANCY);
        }
        if (person.conditions().stream().anyMatch(Condition::isCardiovascular)) {
            flags.add(CARDIOVASCULAR_DISEASE);
        }
        if (person.hasAny(Condition.CANCER, Condition.BARIATRIC_SURGERY)) {
            flags.add(SPECIAL_CARE);
        }
        if (person.hasAny(Condition.PHENYLKETONURIA)) {
            flags.add(PHENYLKETONURIA);
        }
        return flags;
    }

    private static boolean kidney(Person person) {
        return person.hasAny(Condition.CHRONIC_KIDNEY_DISEASE, Condition.DIALYSIS) || low(person, 60);
    }

    private static boolean low(Person person, double limit) {
        return person.has(Measure.EGFR) && person.get(Measure.EGFR) < limit;
    }
}
