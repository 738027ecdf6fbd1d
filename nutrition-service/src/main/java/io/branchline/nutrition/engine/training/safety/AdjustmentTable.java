package io.branchline.nutrition.engine.training.safety;

import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.person.Restriction;
import java.util.Collection;
import java.util.List;

/** All changes of dose, from {@code data/training_adjustments.csv}. */
public final class AdjustmentTable {
    private final List<Adjustment> adjustments;

    public AdjustmentTable(List<Adjustment> adjustments) {
        this.adjustments = List.copyOf(adjustments);
    }

    public static AdjustmentTable shipped() {
        return new AdjustmentTable(CsvTable.resource("/data/training_adjustments.csv").rows().stream()
                .map(AdjustmentTable::read)
                .toList());
    }

    public List<Adjustment> of(Collection<Restriction> restrictions) {
        return adjustments.stream()
                .filter(one -> restrictions.stream().anyMatch(own -> own.code().equals(one.restriction())))
                .toList();
    }

    private static Adjustment read(CsvTable.Row row) {
        return new Adjustment(
                row.text("restriction"),
                Effort.valueOf(row.text("maxEffort")),
                row.text("gentle").equals("yes"),
                Integer.parseInt(row.text("warmUpMinutes")),
                row.text("byFeeling").equals("yes"),
                new Text(row.text("noteEn"), row.text("noteZh")),
                row.text("source"));
    }
}
