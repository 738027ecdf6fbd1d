package io.branchline.nutrition.engine.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the class path: UTF-8, {@code #} lines with source and licence, one header line, then one row a line. */
public final class ReferenceTable {
    private ReferenceTable() {}

    /** All rows in order; IllegalStateException naming the line when the table is absent or malformed. */
    public static List<Row> read(String resource) {
        try (InputStream stream = ReferenceTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + ": not found");
            }
            return rows(resource, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }

    private static List<Row> rows(String resource, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (header.isEmpty()) {
                header = CsvLine.fields(line);
            } else {
                rows.add(row(resource + " line " + number, header, line));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String place, List<String> header, String line) {
        List<String> fields;
        try {
            fields = CsvLine.fields(line);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(place + ": " + malformed.getMessage(), malformed);
        }
        if (fields.size() != header.size()) {
            throw new IllegalStateException(place + ": " + fields.size() + " fields instead of " + header.size());
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            named.put(header.get(i), fields.get(i));
        }
        return Row.of(place, named);
    }
}
