package io.branchline.office.engine.document.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.Samples;
import io.branchline.office.engine.document.check.Checker;
import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.docx.DocxWriter;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.retype.Retyping;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to the clauses passes the checker, and its corrected copy is the same document. */
class NoAlarmTest {
    @ParameterizedTest
    @MethodSource("io.branchline.office.engine.document.clause.Cases#all")
    void a_right_document_raises_no_alarm(Cases.Case one) throws Exception {
        assertThat(Checker.check(Checker.read(written(one.document())))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.branchline.office.engine.document.clause.Cases#all")
    void the_corrected_copy_of_a_right_document_says_the_same(Cases.Case one) throws Exception {
        OfficialDocument document = one.document();
        Recognised read = Checker.read(written(document));
        OfficialDocument copy = Retyping.of(read).orElseThrow();
        String wanted = Samples.parsed(document).part("word/document.xml");
        assertThat(Samples.parsed(copy).part("word/document.xml")).isEqualTo(wanted);
    }

    private static byte[] written(OfficialDocument document) {
        return DocxWriter.write(Composer.compose(document));
    }
}
