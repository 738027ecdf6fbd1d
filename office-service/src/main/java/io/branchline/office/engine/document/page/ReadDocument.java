package io.branchline.office.engine.document.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Word file as it appears on paper.
 *
 * @param concealing lines that hold characters which show nothing, with them; {@code lines} are without
 */
public record ReadDocument(
        ReadPage page,
        List<ReadLine> lines,
        List<ReadLine> concealing,
        List<ReadFooter> footers,
        boolean evenAndOdd,
        List<ReadLine> firstHeader,
        @Nullable ReadColophon colophon,
        boolean hasPictures,
        boolean hasTables) {

    public ReadDocument {
        lines = List.copyOf(lines);
        concealing = List.copyOf(concealing);
        footers = List.copyOf(footers);
        firstHeader = List.copyOf(firstHeader);
    }
}
