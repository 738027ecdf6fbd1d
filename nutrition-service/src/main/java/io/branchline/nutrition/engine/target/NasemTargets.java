package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.table.CsvTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reference intakes of NASEM for all 22 life stages, read once from {@code data/dri_nasem.csv}. */
public final class NasemTargets {
    private static final Map<LifeStage, List<NutrientTarget>> TABLE = read();

    private NasemTargets() {}

    /** Every nutrient's target for a life stage, in the order of the table. */
    public static List<NutrientTarget> of(LifeStage stage) {
        return TABLE.getOrDefault(stage, List.of());
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
