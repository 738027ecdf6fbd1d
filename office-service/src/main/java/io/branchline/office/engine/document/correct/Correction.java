package io.branchline.office.engine.document.correct;

import io.branchline.office.engine.document.check.Checker;
import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.docx.DocxWriter;
import io.branchline.office.engine.document.finding.Finding;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.reading.UnreadableDocument;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.retype.Retyping;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A checked document with its corrected copy. The copy is checked again: what is still found there needs a person, because
 * a fact is missing or the writer's meaning is open.
 */
public final class Correction {
    private final List<Finding> findings;
    private final byte @org.jspecify.annotations.Nullable [] copy;
    private final Set<String> left;

    private Correction(List<Finding> findings, byte @org.jspecify.annotations.Nullable [] copy, Set<String> left) {
        this.findings = findings;
        this.copy = copy;
        this.left = left;
    }

    public static Correction of(Recognised document) throws UnreadableDocument {
        List<Finding> findings = Checker.check(document);
        Optional<OfficialDocument> again = Retyping.of(document);
        if (again.isEmpty()) {
            return new Correction(findings, null, Set.of());
        }
        byte[] copy = DocxWriter.write(Composer.compose(again.get()));
        Set<String> left =
                Checker.check(Checker.read(copy)).stream().map(Finding::code).collect(Collectors.toSet());
        return new Correction(findings, copy, left);
    }

    /** What was found in the document itself. */
    public List<Finding> findings() {
        return findings;
    }

    /** The corrected copy as docx; nothing when tables or pictures would be lost. */
    public Optional<byte[]> copy() {
        return Optional.ofNullable(copy);
    }

    /** Whether a finding must be mended by a person. */
    public boolean needsPerson(Finding finding) {
        return copy == null || left.contains(finding.code());
    }
}
