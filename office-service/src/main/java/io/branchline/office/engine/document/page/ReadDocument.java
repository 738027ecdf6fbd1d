package io.branchline.office.engine.document.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Word file as it appears on paper. */
public record ReadDocument(
        ReadPage page,
        List<ReadLine> lines,
        List<ReadFooter> footers,
        boolean evenAndOdd,
        List<ReadLine> firstHeader,
        @Nullable ReadColophon colophon,
        boolean hasPictures,
        boolean hasTables) {

    public ReadDocument {
        lines = List.copyOf(lines);
        footers = List.copyOf(footers);
        firstHeader = List.copyOf(firstHeader);
    }
}
