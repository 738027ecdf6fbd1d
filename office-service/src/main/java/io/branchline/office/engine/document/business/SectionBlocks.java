package io.branchline.office.engine.document.business;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.util.ArrayList;
import java.util.List;

/** A section of a brief as blocks: heading, paragraphs, bullets, table. */
final class SectionBlocks {
    private SectionBlocks() {}

    /** Its heading is on the given level. */
    static void write(Section section, int level, List<FlowBlock> blocks) {
        if (section.heading() != null && !section.heading().isBlank()) {
            blocks.add(new FlowBlock.Heading(level, section.heading()));
        }
        section.paragraphs().forEach(text -> blocks.add(new FlowBlock.Text(text)));
        if (!section.bullets().isEmpty()) {
            blocks.add(new FlowBlock.Items(false, section.bullets()));
        }
        if (section.table().size() > 1) {
            List<String> header = section.table().get(0);
            List<List<String>> rows = section.table().subList(1, section.table().size()).stream()
                    .map(row -> fitted(row, header.size()))
                    .toList();
            blocks.add(new FlowBlock.Table(header, rows));
        }
    }

    private static List<String> fitted(List<String> row, int columns) {
        List<String> cells = new ArrayList<>(row.subList(0, Math.min(columns, row.size())));
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }
}
