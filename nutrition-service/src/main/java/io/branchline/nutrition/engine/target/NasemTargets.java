package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.table.CsvTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reference intakes of NASEM for all 22 life stages, read once from {@code data/dri_nasem.csv}. */
public final class NasemTargets {
    private static final String IRON = "IRON";
    private static final Map<LifeStage, List<NutrientTarget>> TABLE = read();

    private NasemTargets() {}

    /** Every nutrient's target for a life stage, in the order of the table. */
    public static List<NutrientTarget> of(LifeStage stage) {
        return TABLE.getOrDefault(stage, List.of());
    }

    /**
     * The targets of a life stage as the menopause changes them. The iron of women until 50 replaces menstrual losses and that from 51
     * does not (IOM 2001, chapter 9): whose periods ended earlier or go on longer gets the other figure.
     */
    static List<NutrientTarget> of(LifeStage stage, History history) {
        Boolean postmenopausal = history.postmenopausal();
        boolean early = Boolean.TRUE.equals(postmenopausal) && stage == LifeStage.FEMALE_31_50;
        boolean late = Boolean.FALSE.equals(postmenopausal) && stage == LifeStage.FEMALE_51_70;
        if (!early && !late) {
            return of(stage);
        }
        NutrientTarget iron = iron(late ? LifeStage.FEMALE_31_50 : LifeStage.FEMALE_51_70);
        return of(stage).stream()
                .map(one -> one.nutrient().equals(IRON) ? iron : one)
                .toList();
    }

    private static NutrientTarget iron(LifeStage stage) {
        return of(stage).stream()
                .filter(one -> one.nutrient().equals(IRON))
                .findFirst()
                .orElseThrow();
    }

    private static Map<LifeStage, List<NutrientTarget>> read() {
        Map<LifeStage, List<NutrientTarget>> table = new EnumMap<>(LifeStage.class);
        for (CsvTable.Row row : CsvTable.resource("/data/dri_nasem.csv").rows()) {
            table.computeIfAbsent(LifeStage.valueOf(row.text("stage")), any -> new ArrayList<>())
                    .add(NasemRow.target(row));
        }
        table.replaceAll((stage, targets) -> List.copyOf(targets));
        return table;
    }
}
