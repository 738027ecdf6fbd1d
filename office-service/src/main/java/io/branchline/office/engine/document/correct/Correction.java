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

    /** The findings, and the copy where one can be made that is small enough to be checked itself. */
    public static Correction of(Recognised document) {
        List<Finding> findings = Checker.check(document);
        Optional<OfficialDocument> again = Retyping.of(document);
        if (again.isEmpty()) {
            return new Correction(findings, null, Set.of());
        }
        byte[] copy = DocxWriter.write(Composer.compose(again.get()));
        try {
            return new Correction(findings, copy, codes(copy));
        } catch (UnreadableDocument tooLarge) {
            return new Correction(findings, null, Set.of());
        }
    }

    private static Set<String> codes(byte[] copy) throws UnreadableDocument {
        return Checker.check(Checker.read(copy)).stream().map(Finding::code).collect(Collectors.toSet());
    }

    /** What was found in the document itself. */
    public List<Finding> findings() {
        return findings;
    }

    /** The corrected copy as docx; nothing when tables or pictures would be lost or the text is too long. */
    public Optional<byte[]> copy() {
        return Optional.ofNullable(copy);
    }

    /** Whether a finding must be mended by a person. */
    public boolean needsPerson(Finding finding) {
        return copy == null || left.contains(finding.code());
    }
}
