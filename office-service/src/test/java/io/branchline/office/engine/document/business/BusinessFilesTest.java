package io.branchline.office.engine.document.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.ParsedDocx;
import io.branchline.office.engine.document.docx.flow.FlowDocxWriter;
import io.branchline.office.engine.document.flow.FlowDocument;
import io.branchline.office.engine.document.font.TestFont;
import io.branchline.office.engine.document.pdf.MeasuredPdf;
import io.branchline.office.engine.document.pdf.PdfUa;
import io.branchline.office.engine.document.pdf.TaggedPdf;
import io.branchline.office.engine.document.pdf.flow.FlowPdf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BusinessFilesTest {
    private static final Party SENDER = new Party("Ida Moor", "Clerk", "Quay Rowing Club", List.of("2 Slipway"));

    @ParameterizedTest
    @EnumSource(BusinessKind.class)
    void the_word_file_has_language_title_headings_lists_and_header_rows(BusinessKind kind) {
        ParsedDocx docx = ParsedDocx.of(FlowDocxWriter.write(document(kind)));
        assertThat(docx.part("docProps/core.xml"))
                .contains("<dc:language>en</dc:language>", "Boathouse roof</dc:title>");
        assertThat(docx.part("word/styles.xml"))
                .contains("w:val=\"heading 1\"", "w:outlineLvl", "w:lang w:val=\"en-GB\"");
        String xml = docx.part("word/document.xml");
        assertThat(xml)
                .contains("<w:pStyle w:val=\"Heading")
                .contains("<w:numPr>")
                .contains("<w:tblHeader");
        boolean paper = kind == BusinessKind.REPORT || kind == BusinessKind.PROPOSAL;
        assertThat(xml.contains("TOC \\o")).as("contents where long").isEqualTo(paper);
        assertThat(docx.names("word/footer")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(BusinessKind.class)
    void the_pdf_is_tagged_through_and_through(BusinessKind kind) throws Exception {
        byte[] file = FlowPdf.write(document(kind), TestFont.shelf());
        assertThat(PdfUa.faults(file)).isEmpty();
        TaggedPdf pdf = TaggedPdf.of(file);
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.types()).contains("Document", "H1", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD");
        boolean paper = kind == BusinessKind.REPORT || kind == BusinessKind.PROPOSAL;
        assertThat(pdf.types().contains("TOC")).isEqualTo(paper);
        long header = pdf.types().stream().filter("TH"::equals).count();
        assertThat(header).as("a header row is read once").isLessThan(20);
    }

    @Test
    void a_letters_close_stays_on_the_page_of_the_signature() {
        for (int paragraphs = 1; paragraphs < 30; paragraphs++) {
            FlowDocument letter = letter(paragraphs);
            MeasuredPdf pdf = MeasuredPdf.of(FlowPdf.write(letter, TestFont.shelf()));
            assertThat(pdf.row("Yours sincerely,").page())
                    .as(paragraphs + " paragraphs")
                    .isEqualTo(pdf.row("Ida Moor").page());
        }
        assertThat(ParsedDocx.of(FlowDocxWriter.write(letter(1))).part("word/document.xml"))
                .containsPattern("(?s)<w:keepNext[^>]*/>(?:(?!</w:p>).)*Yours sincerely");
    }

    private static FlowDocument letter(int paragraphs) {
        List<String> texts = Collections.nCopies(paragraphs, "The roof leaks over bay two and the timber is soft.");
        return draft(BusinessKind.LETTER, List.of(new Section(null, texts, List.of(), List.of())));
    }

    /** A subject, six sections, a list, and a table that goes over a page. */
    private static FlowDocument document(BusinessKind kind) {
        List<Section> sections = new ArrayList<>();
        for (String heading : List.of("Condition", "Options", "Cost", "Timing", "Risks", "Advice")) {
            sections.add(new Section(
                    heading, List.of("The roof leaks over bay two."), List.of("Patch", "Renew"), List.of()));
        }
        List<List<String>> table = new ArrayList<>(List.of(List.of("Bay", "State")));
        table.addAll(Collections.nCopies(60, List.of("Two", "Wet after rain")));
        sections.add(new Section("Survey", List.of(), List.of(), table));
        return draft(kind, sections);
    }

    private static FlowDocument draft(BusinessKind kind, List<Section> sections) {
        return BusinessDrafting.draft(new BusinessBrief(
                kind,
                "Boathouse roof",
                SENDER,
                List.of(new Party("Mr Oake", null, "Harbour Office", List.of("1 Pier"))),
                LocalDate.of(2026, 3, 9),
                null,
                null,
                "ask for a decision on the roof",
                List.of("Renewal costs least over ten years."),
                sections,
                List.of("Choose a roofer"),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null));
    }
}
