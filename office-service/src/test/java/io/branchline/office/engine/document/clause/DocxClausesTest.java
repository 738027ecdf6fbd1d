package io.branchline.office.engine.document.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.ParsedDocx;
import io.branchline.office.engine.document.Samples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the clause table that is about a document holds of its Word file, read back with the JDK alone. */
class DocxClausesTest {
    private static final List<Row<ParsedDocx>> ROWS = Stream.of(DocxHead.ROWS, DocxBody.ROWS, DocxFoot.ROWS)
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @MethodSource("io.branchline.office.engine.document.clause.Cases#all")
    void every_clause_holds(Cases.Case one) {
        ParsedDocx docx = Samples.parsed(one.document());
        assertThat(Row.broken(ROWS, one.document(), docx)).isEmpty();
    }
}
