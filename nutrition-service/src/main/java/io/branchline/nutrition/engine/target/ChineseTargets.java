package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.target.NutrientTarget.Upper;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chinese reference intakes of 2023 for adults, where held: protein, fibre, sodium, calcium, iron, and shares of energy. */
public final class ChineseTargets {
    private static final Source SOURCE = Source.of("中国居民膳食营养素参考摄入量（2023版）", "成人 RNI、AI、PI-NCD、UL");
    private static final List<Row> TABLE = CsvTable.resource("/data/dri_china_2023.csv").rows().stream()
            .map(Row::of)
            .toList();

    private ChineseTargets() {}

    /** One group with its targets and the shares of energy from protein, fat and carbohydrate. */
    record Row(Sex sex, double from, double to, String stage, List<NutrientTarget> targets, MacroShares shares) {
        static Row of(CsvTable.Row row) {
            return new Row(
                    row.text("sex").equals("M") ? Sex.MALE : Sex.FEMALE,
                    row.number("age_min"),
                    Double.isNaN(row.number("age_max")) ? Double.POSITIVE_INFINITY : row.number("age_max") + 1,
                    row.text("stage"),
                    List.of(
                            target("PROTEIN", "g", row.number("protein_rni_g"), true, null, null),
                            target("FIBER", "g", row.number("fiber_low_g"), true, null, null),
                            target(
                                    "SODIUM",
                                    "mg",
                                    row.number("sodium_ai_mg"),
                                    false,
                                    row.number("sodium_pi_mg"),
                                    Upper.CHRONIC_DISEASE),
                            target(
                                    "CALCIUM",
                                    "mg",
                                    row.number("calcium_rni_mg"),
                                    true,
                                    row.number("calcium_ul_mg"),
                                    Upper.TOTAL),
                            target(
                                    "IRON",
                                    "mg",
                                    row.number("iron_rni_mg"),
                                    true,
                                    row.number("iron_ul_mg"),
                                    Upper.TOTAL)),
                    new MacroShares(
                            row.number("protein_low"),
                            row.number("protein_high"),
                            row.number("fat_low"),
                            row.number("fat_high"),
                            row.number("carbohydrate_low"),
                            row.number("carbohydrate_high"),
                            Basis.DRI_CN,
                            SOURCE));
        }
    }

    /** The group of a person; empty below 18 years and while sex or age is unknown. */
    static Optional<Row> group(Person person) {
        Age age = person.age();
        if (age == null) {
            return Optional.empty();
        }
        boolean postmenopausal = Boolean.TRUE.equals(person.history().postmenopausal());
        Optional<Row> special = postmenopausal ? row(person.sex(), age, "POSTMENOPAUSAL") : Optional.empty();
        return special.or(() -> row(person.sex(), age, stage(person.maternity())));
    }

    private static Optional<Row> row(@Nullable Sex sex, Age age, String stage) {
        return TABLE.stream()
                .filter(row -> row.sex() == sex && age.years() >= row.from() && age.years() < row.to())
                .filter(row -> row.stage().equals(stage))
                .findFirst();
    }

    /** The targets of a person; none below 18 years. */
    public static List<NutrientTarget> of(Person person) {
        return group(person).map(Row::targets).orElse(List.of());
    }

    private static String stage(Maternity maternity) {
        return switch (maternity.state()) {
            case NONE -> "GENERAL";
            case LACTATING -> "LACTATION";
            case PREGNANT -> "PREGNANCY_T" + Math.max(1, maternity.trimester());
        };
    }

    private static NutrientTarget target(
            String nutrient, String unit, double goal, boolean atLeast, @Nullable Double high, @Nullable Upper upper) {
        return new NutrientTarget(
                nutrient,
                NutrientNames.of(nutrient),
                unit,
                goal,
                Basis.DRI_CN,
                atLeast ? goal : null,
                high,
                upper,
                null,
                SOURCE);
    }
}
