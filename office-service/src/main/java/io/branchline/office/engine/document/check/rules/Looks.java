package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Measure;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.text.Text;
import java.util.List;

/** Measures that many rules share: lines, indents, alignment. */
final class Looks {
    /** A fifth of a character. */
    private static final double INDENT_MM = 1.2;

    /** A quarter of a line. */
    private static final double LINES = 0.25;

    private Looks() {}

    static void lines(
            String clause, String code, ReadLine line, double measured, double wanted, Findings findings, Text text) {
        if (Math.abs(measured - wanted) > LINES) {
            findings.error(clause, code, line, Measure.print(measured), Measure.print(wanted), text);
        }
    }

    static void indent(
            String clause, String code, ReadLine line, double points, double characters, Findings findings, Text text) {
        double wanted = characters * Grid.millimetres(Grid.CHARACTER_PT);
        findings.length(clause, code, line, Grid.millimetres(points), wanted, INDENT_MM, text);
    }

    static boolean aligned(ReadLine line, String... alignments) {
        return List.of(alignments).contains(line.align());
    }
}
