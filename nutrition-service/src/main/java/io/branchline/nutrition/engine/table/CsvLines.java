package io.branchline.nutrition.engine.table;

import java.util.ArrayList;
import java.util.List;

/** Splits CSV lines into fields; a quoted field may hold commas, doubled quotes and line breaks. */
public final class CsvLines {
    private final StringBuilder field = new StringBuilder();
    private List<String> fields = new ArrayList<>();
    private boolean quoted;

    /** Takes one physical line; true when it ends a record. Blank lines between records are passed over. */
    public boolean add(String line) {
        if (line.isEmpty() && !quoted && fields.isEmpty()) {
            return false;
        }
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i++);
            if (c == '"' && quoted && i < line.length() && line.charAt(i) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                end();
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            field.append('\n');
            return false;
        }
        end();
        return true;
    }

    /** Whether a quote is still open, as at the end of a truncated file. */
    public boolean isOpen() {
        return quoted;
    }

    /** The fields of the record that just ended. */
    public List<String> take() {
        List<String> record = fields;
        fields = new ArrayList<>();
        return record;
    }

    private void end() {
        fields.add(field.toString());
        field.setLength(0);
    }
}
