package io.branchline.office.engine.speech;

import io.branchline.office.engine.text.DataLines;
import java.util.List;
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
        return DataLines.of("speech/" + file);
    }
}
