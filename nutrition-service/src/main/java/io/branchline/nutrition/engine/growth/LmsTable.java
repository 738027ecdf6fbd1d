package io.branchline.nutrition.engine.growth;

import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.table.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reference by equal steps of age or length, for both sexes. */
final class LmsTable {
    private static final double EDGE = 1e-9;

    private final double first;
    private final double step;
    private final Lms[] male;
    private final Lms[] female;

    private LmsTable(double first, double step, Lms[] male, Lms[] female) {
        this.first = first;
        this.step = step;
        this.male = male;
        this.female = female;
    }

    /** Reads {@code /data/growth/<name>.csv}; the steps must be equal. */
    static LmsTable read(String name, String column, double step) {
        List<Lms> male = new ArrayList<>();
        List<Lms> female = new ArrayList<>();
        double first = Double.NaN;
        for (CsvTable.Row row :
                CsvTable.resource("/data/growth/" + name + ".csv").rows()) {
            List<Lms> rows = row.text("sex").equals("1") ? male : female;
            double at = row.number(column);
            first = Double.isNaN(first) ? at : first;
            if (Math.abs(first + rows.size() * step - at) > EDGE) {
                throw new IllegalArgumentException(name + " has a gap before " + at);
            }
            rows.add(new Lms(row.number("l"), row.number("m"), row.number("s")));
        }
        return new LmsTable(first, step, male.toArray(Lms[]::new), female.toArray(Lms[]::new));
    }

    /** Parameters at a point, between two rows by straight line; empty outside the table. */
    Optional<Lms> at(Sex sex, double point) {
        Lms[] rows = sex.isMale() ? male : female;
        double place = (point - first) / step;
        if (Math.abs(place - Math.rint(place)) < 1e-6) {
            place = Math.rint(place);
        }
        int low = (int) Math.floor(place);
        if (low < 0 || low >= rows.length) {
            return Optional.empty();
        }
        double share = place - low;
        if (share == 0) {
            return Optional.of(rows[low]);
        }
        return low + 1 < rows.length ? Optional.of(rows[low].towards(rows[low + 1], share)) : Optional.empty();
    }
}
