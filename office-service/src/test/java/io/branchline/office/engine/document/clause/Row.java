package io.branchline.office.engine.document.clause;

import io.branchline.office.engine.document.official.OfficialDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * One row of the clause table: which documents it is about, and what must hold of their file.
 *
 * @param <F> the file, measured
 */
record Row<F>(String clause, Predicate<OfficialDocument> about, BiConsumer<OfficialDocument, F> holds) {
    /** A character of the body grid and of size 4, a line of the grid; millimetres, GB/T 9704-2012 clause 5.2. */
    static final double CHARACTER = 156.0 / 28;

    static final double SIZE_4 = 14 * 25.4 / 72;
    static final double LINE = 225.0 / 22;
    static final double POINT = 25.4 / 72;

    /** A row about every document. */
    static <F> Row<F> always(String clause, BiConsumer<OfficialDocument, F> holds) {
        return new Row<>(clause, document -> true, holds);
    }

    static <F> Row<F> when(String clause, Predicate<OfficialDocument> about, BiConsumer<OfficialDocument, F> holds) {
        return new Row<>(clause, about, holds);
    }

    /** What a document's file breaks of these rows. */
    static <F> List<String> broken(List<Row<F>> rows, OfficialDocument document, F file) {
        List<String> broken = new ArrayList<>();
        for (Row<F> row : rows) {
            if (row.about().test(document)) {
                try {
                    row.holds().accept(document, file);
                } catch (AssertionError | RuntimeException e) {
                    broken.add("clause " + row.clause() + ": " + e);
                }
            }
        }
        return broken;
    }
}
