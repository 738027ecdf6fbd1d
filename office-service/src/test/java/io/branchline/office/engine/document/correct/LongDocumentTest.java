package io.branchline.office.engine.document.correct;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.check.Checker;
import io.branchline.office.engine.document.reading.UnreadableDocument;
import io.branchline.office.engine.transcript.Docx;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LongDocumentTest {
    @Test
    void a_document_of_several_hundred_pages_has_a_corrected_copy() throws UnreadableDocument {
        assertThat(lines(7_900, "一、各单位要按时报送 R&D 材料。").copy()).isPresent();
    }

    @Test
    void of_more_paragraphs_than_a_copy_can_hold_only_the_findings_are_told() throws UnreadableDocument {
        Correction correction = lines(8_100, "一、甲。");

        assertThat(correction.copy()).isEmpty();
        assertThat(correction.findings()).isNotEmpty().allMatch(correction::needsPerson);
    }

    @Test
    void of_more_characters_than_a_copy_can_hold_only_the_findings_are_told() throws UnreadableDocument {
        assertThat(lines(1, characters(499_000)).copy()).isPresent();
        assertThat(lines(1, characters(501_000)).copy()).isEmpty();
    }

    @Test
    void line_breaks_count_as_paragraphs() throws UnreadableDocument {
        assertThat(lines(1, "甲" + "\n乙".repeat(8_100)).copy()).isEmpty();
    }

    /** Han of every kind, since a file that packs too well is refused. */
    private static String characters(int count) {
        return new Random(count)
                .ints(count, 0x4E00, 0x9000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Correction lines(int count, String text) throws UnreadableDocument {
        return Correction.of(
                Checker.read(Docx.of(Collections.nCopies(count, text).toArray(String[]::new))));
    }
}
