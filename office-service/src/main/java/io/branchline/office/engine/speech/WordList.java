package io.branchline.office.engine.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words and expressions that ship as data: one entry a line, {@code #} starts a comment. */
public final class WordList {
    private WordList() {}

    /** The entries as a set. */
    public static Set<String> read(String file) {
        return lines(file).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** The entries in their order. */
    public static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream("/data/speech/" + file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
