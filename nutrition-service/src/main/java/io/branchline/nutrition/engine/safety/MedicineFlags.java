package io.branchline.nutrition.engine.safety;

import static io.branchline.nutrition.engine.finding.Blocked.*;

import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Medicines that turn a change of diet into a risk. */
final class MedicineFlags {
    private static final Source DIABETES =
            Source.of("ADA Standards of Care in Diabetes 2025", "sections 5, 6 and 9: hypoglycaemia and ketoacidosis");
    private static final Source LABEL =
            Source.of("FDA prescribing information of the medicine group", "food interactions");
    private static final RedFlag HYPOGLYCAEMIA_RISK = new RedFlag(
            "HYPOGLYCAEMIA_RISK",
            Severity.HIGH,
            new Text(
                    "Insulin or a sulfonylurea with less food can cause dangerously low glucose. Doses must be reviewed by a doctor before eating less.",
                    "使用胰岛素或磺脲类药物时减少进食可致严重低血糖。减少饮食前须由医生调整剂量。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING, LOW_CARBOHYDRATE),
            DIABETES);
    private static final RedFlag KETOACIDOSIS_RISK = new RedFlag(
            "KETOACIDOSIS_RISK",
            Severity.MODERATE,
            new Text(
                    "With an SGLT2 inhibitor fasting or very little carbohydrate can cause ketoacidosis.",
                    "使用 SGLT2 抑制剂时禁食或极低碳水饮食可诱发酮症酸中毒。"),
            List.of(FASTING, LOW_CARBOHYDRATE),
            DIABETES);
    private static final RedFlag WARFARIN = new RedFlag(
            "WARFARIN",
            Severity.HIGH,
            new Text(
                    "Warfarin: keep vitamin K (leafy greens) steady from week to week and tell the clinic before changing the diet.",
                    "服用华法林：每周维生素 K（绿叶蔬菜）摄入保持稳定，改变饮食前告知门诊。"),
            List.of(VITAMIN_K_CHANGE, ALCOHOL),
            LABEL);
    private static final RedFlag POTASSIUM_SPARING = new RedFlag(
            "POTASSIUM_SPARING",
            Severity.MODERATE,
            new Text(
                    "This medicine raises potassium: no salt substitutes, and no diet rich in potassium without blood tests.",
                    "该药会升高血钾：不用低钠盐（含钾盐），未检测血钾不采用高钾饮食。"),
            List.of(HIGH_POTASSIUM),
            LABEL);
    private static final RedFlag LITHIUM = new RedFlag(
            "LITHIUM",
            Severity.HIGH,
            new Text(
                    "Lithium: sudden changes of salt, fluid or weight change its level; agree changes with the doctor.",
                    "服用锂盐：盐、水或体重骤变会影响血药浓度；改变前请与医生商定。"),
            List.of(FASTING, ENERGY_DEFICIT, WEIGHT_LOSS),
            LABEL);
    private static final RedFlag MAO_INHIBITOR = new RedFlag(
            "MAO_INHIBITOR",
            Severity.HIGH,
            new Text(
                    "With an MAO inhibitor food rich in tyramine can raise blood pressure dangerously.",
                    "服用单胺氧化酶抑制剂时，富含酪胺的食物可致血压危险升高。"),
            List.of(TYRAMINE, ALCOHOL),
            LABEL);

    private MedicineFlags() {}

    static List<RedFlag> of(Person person) {
        List<RedFlag> flags = new ArrayList<>();
        if (person.takesAny(Medicine.INSULIN, Medicine.SULFONYLUREA)) {
            flags.add(HYPOGLYCAEMIA_RISK);
        }
        if (person.takesAny(Medicine.SGLT2_INHIBITOR)) {
            flags.add(KETOACIDOSIS_RISK);
        }
        if (person.takesAny(Medicine.WARFARIN)) {
            flags.add(WARFARIN);
        }
        if (person.takesAny(Medicine.POTASSIUM_SPARING)) {
            flags.add(POTASSIUM_SPARING);
        }
        if (person.takesAny(Medicine.LITHIUM)) {
            flags.add(LITHIUM);
        }
        if (person.takesAny(Medicine.MAO_INHIBITOR)) {
            flags.add(MAO_INHIBITOR);
        }
        return flags;
    }
}
