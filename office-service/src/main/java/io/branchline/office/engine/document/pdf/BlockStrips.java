package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.JointMark;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Setter;
import java.util.List;

/** Adds the strips of a block that stands in the flow of the text. */
final class BlockStrips {
    private BlockStrips() {}

    static void add(Block block, boolean newPage, Setter setter, List<Strip> strips) {
        int before = strips.size();
        if (block instanceof Paragraph paragraph) {
            strips.addAll(ParagraphStrips.of(paragraph, setter));
        } else if (block instanceof Block.Rule rule) {
            strips.add(RuleStrip.of(rule));
        } else if (block instanceof JointMark mark) {
            strips.add(JointMarkStrip.of(mark, setter));
        }
        if (newPage && strips.size() > before) {
            strips.set(before, strips.get(before).onNewPage());
        }
    }
}
