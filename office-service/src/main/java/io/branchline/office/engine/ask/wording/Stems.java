package io.branchline.office.engine.ask.wording;

import io.branchline.office.engine.speech.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words by which questions and sentences are compared. */
public final class Stems {
    private Stems() {}

    /** Stems in one form: "studied" as "study", "delivered" as "deliver". */
    public static List<String> alike(List<String> stems) {
        return stems.stream()
                .map(stem -> stem.replaceFirst("(?<=\\w\\w)i$", "y").replaceFirst("(?<=\\w{4})er$", ""))
                .toList();
    }

    /** The stems of the words that carry meaning. */
    static Set<String> of(String text) {
        return new HashSet<>(alike(Words.content(text)));
    }
}
