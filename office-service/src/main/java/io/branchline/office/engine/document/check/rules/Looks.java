package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.page.ReadRun;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.text.Text;
import java.util.List;
import java.util.Locale;

/** Measures that many rules share: face, size, place. */
final class Looks {
    /** A fifth of a character. */
    private static final double INDENT_MM = 1.2;

    /** A quarter of a line. */
    private static final double LINES = 0.25;

    private Looks() {}

    static void face(
            String clause,
            String code,
            ReadLine line,
            ReadRun run,
            Findings findings,
            String what,
            String zh,
            Face... faces) {
        for (Face face : faces) {
            if (face.matches(run.face())) {
                return;
            }
        }
        findings.error(
                clause,
                code,
                line,
                run.face().isEmpty() ? "-" : run.face(),
                faces[0].family(),
                new Text(what + " is in the wrong face.", zh + "字体不对。"));
    }

    static void size(
            String clause,
            String code,
            ReadLine line,
            ReadRun run,
            double wanted,
            Findings findings,
            String what,
            String zh) {
        if (Math.abs(run.sizePt() - wanted) > 0.3) {
            findings.error(
                    clause,
                    code,
                    line,
                    print(run.sizePt()) + " pt",
                    print(wanted) + " pt",
                    new Text(what + " is of the wrong size.", zh + "字号不对。"));
        }
    }

    static void lines(
            String clause, String code, ReadLine line, double measured, double wanted, Findings findings, Text text) {
        if (Math.abs(measured - wanted) > LINES) {
            findings.error(clause, code, line, print(measured), print(wanted), text);
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

    static String print(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
