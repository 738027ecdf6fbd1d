package io.branchline.office.engine.document.source;

import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.text.DataLines;
import java.util.List;
import java.util.regex.Pattern;

/** A customary part of a kind of document, and the words by which a sentence goes there. */
record Group(Kind kind, int order, String heading, Pattern cue) {
    /** All of data/source-headings.csv. */
    static List<Group> read() {
        return DataLines.rows("source-headings.csv").stream()
                .map(line -> line.split(",", 4))
                .map(cells -> new Group(
                        Kind.valueOf(cells[0]), Integer.parseInt(cells[1]), cells[2], Pattern.compile(cells[3])))
                .toList();
    }
}
