package io.branchline.office.engine.document.drafting;

import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.text.DataLines;
import java.util.EnumMap;
import java.util.Map;

/** The customary phrases of each kind, from data/official-phrases.csv. */
final class Phrases {
    private static final Map<Kind, Phrases> BY_KIND = read();

    private final String transition;
    private final String closing;

    private Phrases(String transition, String closing) {
        this.transition = transition;
        this.closing = closing;
    }

    static Phrases of(Kind kind) {
        return BY_KIND.getOrDefault(kind, new Phrases("", ""));
    }

    /** Leads from the opening to the points; empty when the kind has none. */
    String transition() {
        return transition;
    }

    /** The last line of the body; empty when the kind has none. */
    String closing() {
        return closing;
    }

    private static Map<Kind, Phrases> read() {
        Map<Kind, Phrases> phrases = new EnumMap<>(Kind.class);
        DataLines.rows("official-phrases.csv").stream()
                .map(line -> line.split(",", -1))
                .forEach(cells -> phrases.put(Kind.valueOf(cells[0]), new Phrases(cells[1], cells[2])));
        return phrases;
    }
}
