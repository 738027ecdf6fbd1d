package io.branchline.nutrition.engine.training.table;

import java.util.List;
import java.util.Map;

/** One line of a reference table, by column name. */
public record Row(Map<String, String> cells) {

    /** The text of a column, empty when the cell is. Asking for a column the table does not have is an error. */
    public String text(String column) {
        String value = cells.get(column);
        if (value == null) {
            throw new IllegalStateException("the table has no column " + column);
        }
        return value;
    }

    /** The words of a column, separated by spaces; none when the cell is empty. */
    public List<String> words(String column) {
        String value = text(column);
        return value.isEmpty() ? List.of() : List.of(value.split(" "));
    }
}
