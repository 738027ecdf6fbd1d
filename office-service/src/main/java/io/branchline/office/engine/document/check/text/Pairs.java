package io.branchline.office.engine.document.check.text;

import io.branchline.office.engine.document.finding.Finding;
import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.text.Text;

/** Finds brackets and title marks that are not closed. */
final class Pairs {
    private Pairs() {}

    /** Brackets and title marks that are opened are closed within the paragraph. */
    static void check(Recognised.Part part, Findings findings) {
        for (String pair : new String[] {"《》", "〔〕", "【】"}) {
            long open = part.text().chars().filter(c -> c == pair.charAt(0)).count();
            long close = part.text().chars().filter(c -> c == pair.charAt(1)).count();
            if (open != close) {
                findings.add(
                        "GB/T 15834",
                        "unpaired",
                        Finding.Severity.ERROR,
                        part.line(),
                        pair,
                        pair,
                        new Text("A bracket or title mark is not closed.", "括号或书名号不成对。"));
            }
        }
    }
}
