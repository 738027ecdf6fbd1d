package io.branchline.office.engine.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.Samples;
import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.font.TestFont;
import io.branchline.office.engine.document.layout.Composition;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Bar;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Letter;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Row;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012 measured on the drawn page, in millimetres and points, with a font of boxes. */
class OfficialPdfTest {
    private static final int RED = 0xFF0000;
    private static final double CHARACTER = 156.0 / 28;
    private static final double LINE = 225.0 / 22;
    private static final double SIZE_4 = 14 * 25.4 / 72;
    private static final byte[] FILE = pdf(Samples.notice());
    private final MeasuredPdf notice = MeasuredPdf.of(FILE);

    static byte[] pdf(OfficialDocument document) {
        return OfficialPdf.write(Composer.compose(document), TestFont.shelf());
    }

    @Test
    void clause_5_2_3_a_full_page_holds_22_lines_of_28_characters_that_fill_the_type_area() {
        MeasuredPdf pdf =
                MeasuredPdf.of(pdf(Samples.withBody(Collections.nCopies(60, Passage.plain("节".repeat(200))))));
        List<Row> rows =
                pdf.rows(2).stream().filter(row -> row.first().sizePt() == 16).toList();
        assertThat(rows).hasSize(22);
        Row full = rows.stream()
                .filter(row -> row.letters().size() == 28)
                .findFirst()
                .orElseThrow();
        assertThat(full.first().xMm()).isCloseTo(28, within(0.05));
        assertThat(full.last().xMm() + CHARACTER).isCloseTo(184, within(0.05));
        assertThat(rows).allMatch(row -> row.letters().size() <= 28);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).baselineMm() - rows.get(i - 1).baselineMm()).isCloseTo(LINE, within(0.02));
        }
        double firstLineTop = rows.get(0).baselineMm() - 0.8 * LINE;
        assertThat(firstLineTop).isCloseTo(37, within(0.1));
        assertThat(firstLineTop + 22 * LINE).isCloseTo(262, within(0.1));
    }

    @Test
    void clause_7_2_1_to_7_2_3_control_marks_stand_on_the_first_lines_flush_left() {
        List<Row> rows = notice.rows(1);
        assertThat(rows.get(0).text()).isEqualTo("000012");
        assertThat(rows.get(1).text()).isEqualTo("机密★1年");
        assertThat(rows.get(2).text()).isEqualTo("特急");
        for (Row row : rows.subList(0, 3)) {
            assertThat(row.first().xMm()).isCloseTo(28, within(0.05));
            assertThat(row.first().sizePt()).isCloseTo(16, within(0.01));
        }
        assertThat(rows.get(0).baselineMm() - 0.8 * LINE).isCloseTo(37, within(0.1));
    }

    @Test
    void clause_7_2_4_the_ink_of_the_mark_begins_35_mm_below_the_type_area_red_and_centred() {
        Row mark = notice.row("海州市人民政府文件");
        Letter first = mark.first();
        assertThat(mark.baselineMm() - 0.86 * first.sizePt() * 25.4 / 72).isCloseTo(37 + 35, within(0.2));
        assertThat(first.rgb()).isEqualTo(RED);
        assertThat(first.xMm() - 28).isCloseTo(184 - mark.rightMm(), within(0.3));
        assertThat(first.sizePt()).isBetween(22.0, 62.4);
    }

    @Test
    void clause_7_2_5_and_7_2_7_the_number_is_centred_and_the_red_rule_4_mm_below_it() {
        Row number = notice.row("海政发〔2026〕12号");
        assertThat(number.first().xMm() - 28).isCloseTo(184 - number.rightMm(), within(0.3));
        Bar rule = notice.bars(1).stream()
                .filter(bar -> bar.rgb() == RED)
                .findFirst()
                .orElseThrow();
        assertThat(rule.xMm()).isCloseTo(28, within(0.05));
        assertThat(rule.widthMm()).isCloseTo(156, within(0.05));
        double inkBottom = number.baselineMm() + 0.1 * 16 * 25.4 / 72;
        assertThat(rule.topMm() - inkBottom).isCloseTo(4, within(0.4));
    }

    @Test
    void clause_7_2_5_and_7_2_6_number_and_signer_share_a_line_one_character_in() {
        Row row = MeasuredPdf.of(pdf(Samples.request(List.of("海州市人民政府"), List.of("张三"))))
                .row("海政发");
        assertThat(row.text()).isEqualTo("海政发〔2026〕12号签发人：张三");
        assertThat(row.first().xMm()).isCloseTo(28 + CHARACTER, within(0.05));
        assertThat(row.last().xMm() + CHARACTER).isCloseTo(184 - CHARACTER, within(0.1));
    }

    @Test
    void clause_7_3_1_the_title_is_22_pt_centred_two_lines_below_the_rule() {
        Row title = notice.row("关于做好冬季节约用电工作的通知");
        Row first = notice.rows(1).get(notice.rows(1).indexOf(title) - 1);
        Bar rule = notice.bars(1).get(0);
        assertThat(title.first().sizePt()).isCloseTo(22, within(0.01));
        assertThat(title.first().xMm() - 28).isCloseTo(184 - title.rightMm(), within(0.3));
        double lineTop = first.baselineMm() - 0.8 * LINE;
        assertThat(lineTop - rule.topMm() - rule.heightMm()).isCloseTo(2 * LINE, within(0.5));
    }

    @Test
    void clause_7_3_2_and_7_3_3_addressees_are_flush_and_paragraphs_two_in() {
        Row addressees = notice.row("各县");
        Row title = notice.row("关于做好冬季节约用电工作的通知");
        assertThat(addressees.first().xMm()).isCloseTo(28, within(0.05));
        assertThat(addressees.baselineMm() - title.baselineMm()).isCloseTo(2 * LINE, within(0.1));
        for (String beginning : List.of("为做好", "一、", "（一）", "1.", "（1）")) {
            assertThat(notice.row(beginning).first().xMm()).isCloseTo(28 + 2 * CHARACTER, within(0.05));
        }
    }

    @Test
    void clause_7_3_4_attachments_hang_under_their_names() {
        Row first = notice.row("附件：1.任务分工表");
        Row second = notice.row("2.检查表");
        assertThat(first.first().xMm()).isCloseTo(28 + 2 * CHARACTER, within(0.05));
        assertThat(second.first().xMm()).isCloseTo(28 + 5 * CHARACTER, within(0.05));
        assertThat(second.letters().get(2).xMm())
                .isCloseTo(first.letters().get(5).xMm(), within(0.05));
    }

    @Test
    void clause_7_3_5_1_the_date_ends_4_characters_in_and_the_name_is_centred_over_it() {
        Row date = notice.row("2026年11月3日");
        Row name = notice.rows(date.page()).get(notice.rows(date.page()).indexOf(date) - 1);
        assertThat(date.last().xMm() + CHARACTER).isCloseTo(184 - 4 * CHARACTER, within(0.1));
        double middle = (date.first().xMm() + date.last().xMm()) / 2;
        assertThat((name.first().xMm() + name.last().xMm()) / 2).isCloseTo(middle, within(1.5));
    }

    @Test
    void clause_7_3_7_an_attachment_begins_a_page_with_its_title_on_line_3() {
        Row label = notice.row("附件2");
        Row title = notice.rows(label.page()).get(1);
        assertThat(notice.rows(label.page()).get(0)).isEqualTo(label);
        assertThat(label.baselineMm() - 0.8 * LINE).isCloseTo(37, within(0.1));
        assertThat(title.baselineMm() - label.baselineMm()).isCloseTo(2 * LINE, within(0.05));
        assertThat(title.first().sizePt()).isCloseTo(22, within(0.01));
    }

    @Test
    void clause_7_4_the_colophon_ends_on_the_lower_edge_of_the_type_area_of_the_last_page() {
        List<Bar> rules = notice.bars(notice.pages()).stream()
                .filter(bar -> bar.rgb() == 0)
                .toList();
        assertThat(rules).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.xMm()).isCloseTo(28, within(0.05));
            assertThat(rule.widthMm()).isCloseTo(156, within(0.05));
        });
        assertThat(rules.get(0).heightMm()).isCloseTo(0.35, within(0.01));
        assertThat(rules.get(1).heightMm()).isCloseTo(0.25, within(0.01));
        assertThat(rules.get(2).heightMm()).isCloseTo(0.35, within(0.01));
        assertThat(rules.get(2).topMm() + rules.get(2).heightMm() / 2).isCloseTo(262, within(0.05));
        Row copies = notice.row("抄送：市委各部门，市监委。");
        assertThat(copies.first().sizePt()).isCloseTo(14, within(0.01));
        assertThat(copies.first().xMm()).isCloseTo(28 + SIZE_4, within(0.05));
        Row printed = notice.row("海州市人民政府办公室");
        assertThat(printed.text()).endsWith("2026年11月4日印发");
        assertThat(printed.rightMm()).isCloseTo(184 - SIZE_4, within(0.1));
    }

    @Test
    void clause_7_5_page_numbers_are_7_mm_below_odd_right_even_left_one_character_in() {
        for (int page = 1; page <= notice.pages(); page++) {
            Row number = notice.row("— " + page + " —");
            assertThat(number.first().sizePt()).isCloseTo(14, within(0.01));
            assertThat(number.baselineMm() - 0.86 * SIZE_4).isCloseTo(262 + 7, within(0.1));
            if (page % 2 == 1) {
                assertThat(number.rightMm()).isCloseTo(184 - SIZE_4, within(0.1));
            } else {
                assertThat(number.first().xMm()).isCloseTo(28 + SIZE_4, within(0.1));
            }
        }
    }

    @Test
    void the_file_is_tagged_titled_bookmarked_and_embeds_what_it_uses() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).hasSize(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("海州市人民政府关于做好冬季节约用电工作的通知");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("海州市人民政府关于做好冬季节约用电工作的通知");
            assertThat(catalog.getDocumentOutline()
                            .getFirstChild()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("一、提高认识");
            var fonts = document.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void only_a_text_a_model_wrote_carries_the_note_of_gb_45438() throws IOException {
        var composed = Composer.compose(Samples.notice());
        var noted = new Composition(
                composed.title(),
                composed.author(),
                composed.date(),
                composed.pageNumbers(),
                composed.letterhead(),
                composed.blocks(),
                "人工智能生成");
        assertThat(metadata(FILE)).doesNotContain("description", "人工智能");
        assertThat(metadata(OfficialPdf.write(noted, TestFont.shelf()))).contains("人工智能生成");
    }

    private static String metadata(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
            return new String(xmp, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(pdf(Samples.notice())).isEqualTo(FILE);
    }
}
