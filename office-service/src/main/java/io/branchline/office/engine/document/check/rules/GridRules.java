package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.page.ReadPage;
import io.branchline.office.engine.document.page.ReadRun;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.text.Text;

/** Lines to a page and characters to a line, clause 5.2.3. */
final class GridRules {
    private GridRules() {}

    static void check(ReadLine body, ReadPage page, Findings findings) {
        int lines = (int) Math.floor(Grid.points(Grid.TYPE_HEIGHT_MM) / body.heightPt() + 0.02);
        if (lines != Grid.LINES) {
            findings.error(
                    "5.2.3",
                    "lines-per-page",
                    body,
                    lines + " / page",
                    Grid.LINES + " / page",
                    new Text("A page does not hold 22 lines.", "每面不是22行。"));
        }
        ReadRun run = body.lead();
        double cell = run.sizePt() + run.spacingPt() + page.gridCharacterPt();
        int characters = (int) Math.floor(Grid.points(Grid.TYPE_WIDTH_MM) / cell + 0.05);
        if (run.sizePt() == 16 && characters != Grid.CHARACTERS) {
            findings.error(
                    "5.2.3",
                    "characters-per-line",
                    body,
                    characters + " / line",
                    Grid.CHARACTERS + " / line",
                    new Text("A line does not hold 28 characters.", "每行不是28个字。"));
        }
    }
}
