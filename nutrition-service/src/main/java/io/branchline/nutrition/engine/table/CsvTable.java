package io.branchline.nutrition.engine.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of named columns: RFC 4180 with commas, and {@code #} lines before the head. */
public final class CsvTable {
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> head;
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(List<List<String>> records) {
        head = records.get(0);
        for (int i = 0; i < head.size(); i++) {
            columns.put(head.get(i), i);
        }
        for (List<String> record : records.subList(1, records.size())) {
            if (record.size() != head.size()) {
                throw new IllegalArgumentException("row " + record.get(0) + " has " + record.size() + " fields");
            }
            rows.add(new Row(record));
        }
    }

    /** Reads a table of the class path, such as {@code /data/foods.csv}. */
    public static CsvTable resource(String path) {
        InputStream stream = CsvTable.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalArgumentException("no table at " + path);
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads a table; the first line without {@code #} is its head. */
    public static CsvTable read(Reader reader) throws IOException {
        List<List<String>> records = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        CsvLines parser = new CsvLines();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (records.isEmpty() && line.startsWith("#")) {
                continue;
            }
            if (parser.add(line)) {
                records.add(parser.take());
            }
        }
        if (records.isEmpty()) {
            throw new IllegalArgumentException("the table has no head");
        }
        return new CsvTable(records);
    }

    /** Names of the columns in order. */
    public List<String> head() {
        return List.copyOf(head);
    }

    /** Rows in order. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** One row; columns by name. */
    public final class Row {
        private final List<String> fields;

        private Row(List<String> fields) {
            this.fields = fields;
        }

        /** The text of a column. */
        public String text(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return fields.get(index);
        }

        /** The number of a column, {@code NaN} when it is empty. */
        public double number(String column) {
            String text = text(column);
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        }

        /** The parts of a column separated by {@code |}; none when it is empty. */
        public List<String> list(String column) {
            String text = text(column);
            return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
        }
    }
}
