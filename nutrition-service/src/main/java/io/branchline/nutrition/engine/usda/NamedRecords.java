package io.branchline.nutrition.engine.usda;

import static io.branchline.nutrition.engine.usda.LineReader.require;

import io.branchline.nutrition.engine.table.CsvLines;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.usda.LineReader.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file of a release: titles above the heads are passed over, records are known by the line they begin on. */
final class NamedRecords {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final LineReader reader;
    private final LineReader.Meaning<Row> meaning;
    private Heads heads = new Heads(List.of());

    NamedRecords(String file, LineReader reader, LineReader.Meaning<Row> meaning) {
        this.file = file;
        this.reader = reader;
        this.meaning = meaning;
    }

    /** Column heads with white space evened out. */
    static final class Heads {
        final List<String> names;
        private final Map<String, Integer> index = new HashMap<>();

        Heads(List<String> fields) {
            names = fields.stream()
                    .map(field -> field.replaceAll("\\s+", " ").trim())
                    .toList();
            for (int i = 0; i < names.size(); i++) {
                index.put(names.get(i), i);
            }
        }
    }

    /** The fields of one record under their heads. */
    record Row(Heads heads, List<String> fields) {
        String text(String column) throws Unreadable {
            int at = heads.index.getOrDefault(column, -1);
            require(at >= 0, "no column " + column, "缺少列 " + column);
            return fields.get(at).trim();
        }

        double amount(String column) throws Unreadable {
            return LineReader.amount(text(column));
        }
    }

    /** Reads all records below the line whose first field is {@code firstHead}. */
    void read(ReleaseFiles files, String firstHead) throws IOException {
        try (BufferedReader lines = files.open(file, StandardCharsets.UTF_8)) {
            CsvLines parser = new CsvLines();
            int number = 0;
            int first = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (parser.add(number == 1 ? line.replace(BYTE_ORDER_MARK, "") : line)) {
                    record(first, parser.take(), firstHead);
                    first = number + 1;
                }
            }
            finish(first, parser.isOpen());
        }
    }

    private void record(int line, List<String> fields, String firstHead) {
        if (heads.names.isEmpty()) {
            if (fields.get(0).trim().equals(firstHead)) {
                heads = new Heads(fields);
            }
        } else if (fields.size() != heads.names.size()) {
            reader.bad(
                    file, line, Text.of("%d fields instead of %d", "字段数为 %d，应为 %d", fields.size(), heads.names.size()));
        } else {
            reader.take(file, line, new Row(heads, fields), meaning);
        }
    }

    private void finish(int line, boolean open) throws IOException {
        if (heads.names.isEmpty()) {
            throw new IOException(file + " has no line of column heads");
        }
        if (open) {
            reader.bad(file, line, new Text("a quote is never closed", "引号未闭合"));
        }
    }
}
