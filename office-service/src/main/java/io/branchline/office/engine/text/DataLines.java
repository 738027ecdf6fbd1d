package io.branchline.office.engine.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a table or list that ships as data in UTF-8; {@code #} starts a comment, blank lines say nothing. */
public final class DataLines {
    private DataLines() {}

    /** The lines of a file below {@code /data/}, in their order. A file that does not ship is a NullPointerException with its name. */
    public static List<String> of(String file) {
        try (InputStream in = Objects.requireNonNull(DataLines.class.getResourceAsStream("/data/" + file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rows below the line that names the columns. */
    public static List<String> rows(String file) {
        List<String> lines = of(file);
        return lines.subList(Math.min(1, lines.size()), lines.size());
    }
}
