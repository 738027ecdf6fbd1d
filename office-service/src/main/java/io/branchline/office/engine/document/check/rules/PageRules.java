package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.page.ReadPage;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.text.Text;

/** Page and type area, and on them the grid, clause 5. */
public final class PageRules implements Rule {
    private static final double MARGIN_MM = 1.05;

    @Override
    public void check(Recognised document, Findings findings) {
        ReadPage page = document.file().page();
        Text size = new Text("The page is not A4.", "幅面不是 A4。");
        findings.length("5.1", "page-width", null, page.widthMm(), Grid.PAGE_WIDTH_MM, 0.6, size);
        findings.length("5.1", "page-height", null, page.heightMm(), Grid.PAGE_HEIGHT_MM, 0.6, size);
        Text top = new Text("The white above the type area is wrong.", "天头不符合要求。");
        findings.length("5.2.1", "margin-top", null, page.topMm(), Grid.TOP_MM, MARGIN_MM, top);
        Text left = new Text("The white left of the type area is wrong.", "订口不符合要求。");
        findings.length("5.2.1", "margin-left", null, page.leftMm(), Grid.LEFT_MM, MARGIN_MM, left);
        Text width = new Text("The type area is not 156 mm wide.", "版心宽度不是156 mm。");
        double typeWidth = page.widthMm() - page.leftMm() - page.rightMm();
        findings.length("5.2.1", "type-width", null, typeWidth, Grid.TYPE_WIDTH_MM, MARGIN_MM, width);
        Text height = new Text("The type area is not 225 mm high.", "版心高度不是225 mm。");
        double typeHeight = page.heightMm() - page.topMm() - page.bottomMm();
        findings.length("5.2.1", "type-height", null, typeHeight, Grid.TYPE_HEIGHT_MM, MARGIN_MM, height);
        document.running().stream()
                .filter(part -> part.role() == Role.BODY && part.line().place() == ReadLine.Place.FLOW)
                .findFirst()
                .ifPresent(part -> GridRules.check(part.line(), page, findings));
    }
}
