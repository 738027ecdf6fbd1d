package io.branchline.office.engine.document.source;

import io.branchline.office.engine.document.official.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A customary part of a kind of document, and the words by which a sentence goes there. */
record Group(Kind kind, int order, String heading, Pattern cue) {
    /** All of data/source-headings.csv. */
    static List<Group> read() {
        try (InputStream in = Group.class.getResourceAsStream("/data/source-headings.csv")) {
            if (in == null) {
                throw new IllegalStateException("data/source-headings.csv is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("kind,"))
                    .map(line -> line.split(",", 4))
                    .map(cells -> new Group(
                            Kind.valueOf(cells[0]), Integer.parseInt(cells[1]), cells[2], Pattern.compile(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
