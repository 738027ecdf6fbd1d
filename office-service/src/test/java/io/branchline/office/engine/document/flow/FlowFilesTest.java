package io.branchline.office.engine.document.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.ParsedDocx;
import io.branchline.office.engine.document.Samples;
import io.branchline.office.engine.document.docx.flow.FlowDocxWriter;
import io.branchline.office.engine.document.font.TestFont;
import io.branchline.office.engine.document.pdf.MeasuredPdf;
import io.branchline.office.engine.document.pdf.flow.FlowPdf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowFilesTest {
    private static final String LINE = "The roof leaks over bay two.";
    private static final String LONG =
            "The roof leaks over bay two and the timber under it is soft to the touch, ".repeat(3);
    private static final FlowBlock.Table TABLE = new FlowBlock.Table(
            List.of("Action", "Owner", "Due"),
            List.of(List.of("Measure the hall and order the lamps that fit it", "Bo Chu-Lindqvist", "18 Nov 2026")));

    @Test
    void a_last_page_of_a_few_lines_is_spared_by_setting_all_a_little_closer() {
        for (int lines = 30; lines < 130; lines++) {
            MeasuredPdf pdf = pdf(new FlowBlock.Items(false, Collections.nCopies(lines, LINE)));
            if (pdf.pages() > 1) {
                int rows = pdf.rows(pdf.pages()).size() - 1;
                assertThat(rows).as(lines + " lines").isGreaterThan(3);
            }
        }
    }

    @Test
    void type_stays_as_large_as_it_is_where_closer_lines_spare_no_page() {
        assertThat(pdf(new FlowBlock.Items(false, Collections.nCopies(70, LINE)))
                        .row("•")
                        .first()
                        .sizePt())
                .isEqualTo(11);
    }

    @Test
    void no_single_line_of_an_item_stands_on_a_page() {
        for (int lines = 20; lines < 50; lines++) {
            List<String> items = new ArrayList<>(Collections.nCopies(lines, LINE));
            items.addAll(Collections.nCopies(30, LONG));
            MeasuredPdf pdf = pdf(new FlowBlock.Items(false, items));
            List<MeasuredPdf.Row> second = pdf.rows(2);
            boolean begins = second.get(0).text().startsWith("•");
            assertThat(begins || !second.get(1).text().startsWith("•"))
                    .as(lines + " lines above")
                    .isTrue();
        }
        assertThat(docx(new FlowBlock.Text(LINE)).part("word/styles.xml")).contains("<w:widowControl w:val=\"true\"/>");
    }

    @Test
    void names_and_days_in_a_table_are_not_broken() {
        double[] shares = new FlowBlock.Table(
                        List.of("Action", "Owner", "Due"),
                        List.of(List.of(LONG, LONG, "25 Nov 2026"), List.of(LINE, LONG, "2026年12月15日")))
                .shares();

        assertThat(shares[2] * 80).isGreaterThan(17.9);
    }

    @Test
    void a_header_row_stays_with_the_first_row_and_tables_begin_at_the_margin() {
        ParsedDocx docx = docx(TABLE);

        assertThat(docx.part("word/document.xml")).containsPattern("(?s)<w:keepNext[^>]*/>(?:(?!</w:p>).)*>Due<");
        assertThat(docx.part("word/settings.xml")).containsPattern("compatibilityMode\"[^>]*w:val=\"15\"|w:val=\"15\"");
    }

    @Test
    void a_text_stands_off_the_list_above_it() {
        FlowDocument document = new FlowDocument(
                "Minutes",
                "",
                Samples.DAY,
                "en",
                true,
                false,
                List.of(new FlowBlock.Items(false, List.of(LINE)), new FlowBlock.Text("Nothing else.")),
                null);

        assertThat(ParsedDocx.of(FlowDocxWriter.write(document))
                        .line("Nothing else.")
                        .beforePt())
                .isEqualTo(6);
    }

    @Test
    void labels_begin_at_the_margin() {
        FlowBlock fields = new FlowBlock.Fields(List.of(new FlowBlock.Field("Date", "18 November 2026")));

        assertThat(pdf(fields).row("Date").first().xMm()).isCloseTo(25.4, within(0.5));
        assertThat(docx(fields).part("word/document.xml"))
                .containsPattern("<w:left w:w=\"0\"[^>]*w:type=\"dxa\"|<w:left w:type=\"dxa\" w:w=\"0\"");
    }

    @Test
    void a_file_names_its_language() {
        FlowDocument chinese =
                new FlowDocument("纪要", "", Samples.DAY, "zh-CN", true, false, List.of(new FlowBlock.Text("散会。")), null);

        assertThat(ParsedDocx.of(FlowDocxWriter.write(chinese)).part("docProps/core.xml"))
                .contains("language>zh-CN<");
        assertThat(new String(FlowPdf.write(chinese, TestFont.shelf()), StandardCharsets.ISO_8859_1))
                .contains("<rdf:li>zh-CN</rdf:li>");
    }

    private static MeasuredPdf pdf(FlowBlock block) {
        return MeasuredPdf.of(FlowPdf.write(document(block), TestFont.shelf()));
    }

    private static ParsedDocx docx(FlowBlock block) {
        return ParsedDocx.of(FlowDocxWriter.write(document(block)));
    }

    private static FlowDocument document(FlowBlock block) {
        return new FlowDocument("Minutes", "", Samples.DAY, "en", true, false, List.of(block), null);
    }
}
