package io.branchline.nutrition.engine.training.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a reference table of the service: cells parted by semicolons, lines that begin with # tell its source. */
public final class Rows {
    private static final int KEEP_EMPTY_CELLS = -1;

    private Rows() {}

    /** All rows of {@code /data/<name>.csv}; a missing table or a line of the wrong width is an error of the build. */
    public static List<Row> of(String name) {
        try (InputStream in = Rows.class.getResourceAsStream("/data/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            String[] columns = lines.get(0).split(";", KEEP_EMPTY_CELLS);
            return lines.stream().skip(1).map(line -> row(name, columns, line)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Row row(String name, String[] columns, String line) {
        String[] cells = line.split(";", KEEP_EMPTY_CELLS);
        if (cells.length != columns.length) {
            throw new IllegalStateException("a line of the table " + name + " has the wrong width: " + line);
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            byColumn.put(columns[i], cells[i]);
        }
        return new Row(Map.copyOf(byColumn));
    }
}
