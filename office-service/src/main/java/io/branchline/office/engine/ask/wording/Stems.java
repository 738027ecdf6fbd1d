package io.branchline.office.engine.ask.wording;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.speech.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words by which questions and sentences are compared. */
public final class Stems {
    private static final Expression I_FOR_Y = Expression.of("(?<=\\w\\w)i$");
    private static final Expression DOER = Expression.of("(?<=\\w{4})er$");

    private Stems() {}

    /** Stems in one form: "studied" as "study", "delivered" as "deliver". */
    public static List<String> alike(List<String> stems) {
        return stems.stream()
                .map(stem -> DOER.replaceFirst(I_FOR_Y.replaceFirst(stem, "y"), ""))
                .toList();
    }

    /** The stems of the words that carry meaning. */
    static Set<String> of(String text) {
        return new HashSet<>(alike(Words.content(text)));
    }
}
