package io.branchline.office.engine.document.pdf.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import java.util.ArrayList;
import java.util.List;

/** The table of contents: headings of two levels, a line of dots, the page. */
final class ContentsStrips {
    private ContentsStrips() {}

    /** {@code pages} in the order of the headings listed; shorter while they are not yet known. */
    static void write(FlowDocument content, List<Integer> pages, Column column) {
        column.paragraph("Contents", Look.CENTRED, Element.of("P"));
        Element contents = Element.of("TOC");
        List<Strip> strips = new ArrayList<>();
        int entry = 0;
        for (FlowBlock block : content.blocks()) {
            if (block instanceof FlowBlock.Heading heading && heading.level() < 3) {
                String page = entry < pages.size() ? String.valueOf(pages.get(entry)) : "0";
                strips.addAll(ContentsEntry.of(heading, page, contents.within("TOCI"), column));
                entry++;
            }
        }
        column.add(strips, 0, 12);
    }
}
