package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.standard.Grid;

/** The red rule under number and signers, clause 7.2.7. */
final class RuleStrip {
    static final int RED = Integer.parseInt(Grid.RED, 16);

    private RuleStrip() {}

    static Strip of(Block.Rule rule) {
        return new Strip(
                0,
                rule.gapPt() + rule.weightPt(),
                true,
                false,
                null,
                (canvas, top) -> canvas.artifact(() -> canvas.bar(
                        OfficialPdf.LEFT_PT, top + rule.gapPt(), OfficialPdf.WIDTH_PT, rule.weightPt(), RED)));
    }
}
