package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Measure;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.page.ReadRun;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.text.Text;

/** Whether a run is set in the face and size it should be. */
final class Lettering {
    private Lettering() {}

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
                    Measure.print(run.sizePt()) + " pt",
                    Measure.print(wanted) + " pt",
                    new Text(what + " is of the wrong size.", zh + "字号不对。"));
        }
    }
}
