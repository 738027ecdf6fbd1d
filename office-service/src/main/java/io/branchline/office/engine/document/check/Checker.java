package io.branchline.office.engine.document.check;

import io.branchline.office.engine.document.check.rules.AttachmentRules;
import io.branchline.office.engine.document.check.rules.BodyRules;
import io.branchline.office.engine.document.check.rules.FootRules;
import io.branchline.office.engine.document.check.rules.HeadRules;
import io.branchline.office.engine.document.check.rules.NumberRules;
import io.branchline.office.engine.document.check.rules.PageRules;
import io.branchline.office.engine.document.check.rules.SequenceRules;
import io.branchline.office.engine.document.check.rules.SigningRules;
import io.branchline.office.engine.document.check.rules.TitleRules;
import io.branchline.office.engine.document.check.special.LetterRules;
import io.branchline.office.engine.document.check.special.OrderRules;
import io.branchline.office.engine.document.check.text.KindRules;
import io.branchline.office.engine.document.check.text.PrintingRules;
import io.branchline.office.engine.document.check.text.WordingRules;
import io.branchline.office.engine.document.finding.Finding;
import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.reading.DocxReader;
import io.branchline.office.engine.document.reading.UnreadableDocument;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.recognise.Recogniser;
import java.util.List;

/** Holds a Word file against every rule. */
public final class Checker {
    private static final List<Rule> RULES = List.of(
            new PageRules(),
            new HeadRules(),
            new NumberRules(),
            new TitleRules(),
            new BodyRules(),
            new SequenceRules(),
            new AttachmentRules(),
            new SigningRules(),
            new FootRules(),
            new LetterRules(),
            new OrderRules(),
            new KindRules(),
            new PrintingRules(),
            new WordingRules());

    private Checker() {}

    /** The file with its elements named. */
    public static Recognised read(byte[] docx) throws UnreadableDocument {
        return Recogniser.recognise(DocxReader.read(docx));
    }

    /** Everything that is not as it should be, in the order of the standard. */
    public static List<Finding> check(Recognised document) {
        Findings findings = new Findings();
        for (Rule rule : RULES) {
            if (!findings.areFull()) {
                rule.check(document, findings);
            }
        }
        return findings.all();
    }
}
