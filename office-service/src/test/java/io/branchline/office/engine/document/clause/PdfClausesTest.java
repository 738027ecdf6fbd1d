package io.branchline.office.engine.document.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.font.TestFont;
import io.branchline.office.engine.document.pdf.MeasuredPdf;
import io.branchline.office.engine.document.pdf.OfficialPdf;
import io.branchline.office.engine.document.pdf.PdfUa;
import io.branchline.office.engine.document.pdf.TaggedPdf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the clause table that is about a document holds of its PDF, measured on the drawn page. */
class PdfClausesTest {
    private static final List<Row<MeasuredPdf>> ROWS = Stream.of(PdfHead.ROWS, PdfBody.ROWS, PdfFoot.ROWS)
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @MethodSource("io.branchline.office.engine.document.clause.Cases#all")
    void every_clause_holds(Cases.Case one) {
        MeasuredPdf pdf = MeasuredPdf.of(OfficialPdf.write(Composer.compose(one.document()), TestFont.shelf()));
        assertThat(Row.broken(ROWS, one.document(), pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.branchline.office.engine.document.clause.Cases#all")
    void every_page_is_tagged_through_and_through(Cases.Case one) throws Exception {
        byte[] file = OfficialPdf.write(Composer.compose(one.document()), TestFont.shelf());
        assertThat(TaggedPdf.of(file).faults()).isEmpty();
        assertThat(PdfUa.faults(file)).isEmpty();
    }
}
