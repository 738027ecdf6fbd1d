package io.branchline.office.engine.document.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.office.engine.document.Samples;
import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.pdf.OfficialPdf;
import io.branchline.office.engine.document.pdf.flow.FlowPdf;
import io.branchline.office.engine.document.standard.Face;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontShelfTest {
    private static final int RESTRICTED = 2;

    @TempDir
    Path empty;

    @Test
    void one_chinese_font_sets_every_face_and_the_bold_ones_are_thickened() {
        FontShelf shelf = TestFont.shelf();
        assertThat(shelf.assignments()).containsOnlyKeys(Face.values()).containsValue("宋体");
        assertThat(shelf.typeface(Face.XIAOBIAOSONG).emboldened()).isTrue();
        assertThat(shelf.typeface(Face.FANGSONG).emboldened()).isFalse();
    }

    @Test
    void a_font_by_the_name_of_the_standard_is_taken_first() {
        assertThat(FontShelf.in(TestFont.folder("仿宋", 8))
                        .typeface(Face.FANGSONG)
                        .file()
                        .families())
                .contains("仿宋");
    }

    @Test
    void a_font_that_may_not_be_embedded_counts_as_absent() {
        assertThat(FontShelf.in(TestFont.folder("宋体", RESTRICTED)).assignments())
                .isEmpty();
    }

    @Test
    void without_a_chinese_font_a_clear_refusal_comes_in_place_of_boxes() {
        FontShelf shelf = FontShelf.in(empty);
        assertThatThrownBy(() -> OfficialPdf.write(Composer.compose(Samples.notice()), shelf))
                .isInstanceOfSatisfying(
                        MissingFont.class, e -> assertThat(e.code()).isEqualTo("no-font"));
    }

    @Test
    void a_character_that_no_font_has_is_named() {
        var document = Composer.compose(Samples.withBody(List.of(Passage.plain("节约用电\uD83D\uDE00"))));
        assertThatThrownBy(() -> OfficialPdf.write(document, TestFont.shelf()))
                .isInstanceOfSatisfying(MissingFont.class, e -> {
                    assertThat(e.code()).isEqualTo("no-glyph");
                    assertThat(e.text().zh()).contains("U+1F600");
                });
    }

    @Test
    void an_english_document_needs_no_font_of_the_machine() {
        FlowDocument letter = new FlowDocument(
                "Letter",
                "A. Writer",
                Samples.DAY,
                "en",
                false,
                false,
                List.of(new FlowBlock.Text("Dear Ms Lee,")),
                null);
        assertThat(FlowPdf.write(letter, FontShelf.in(empty)))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
