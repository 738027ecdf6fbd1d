package io.branchline.office.engine.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.docx.parts.TextDocument;
import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.layout.Stop;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class ParagraphTextTest {
    private static final Paragraph PLAIN = Paragraph.body(Role.BODY, Span.body("各区要清理河道。"));

    @Test
    void says_what_the_objects_of_the_schema_say() throws IOException {
        List<Paragraph> paragraphs = List.of(
                PLAIN,
                PLAIN,
                PLAIN.aligned(Align.RIGHT).afterLines(2),
                PLAIN.keptWithNext(),
                PLAIN.stopped(new Stop(120, true)),
                Paragraph.of(Role.TITLE, Span.of("河道清理", Face.XIAOBIAOSONG, Size.NO_2)),
                Paragraph.of(Role.MARK, new Span("海州市水务局文件", Face.XIAOBIAOSONG, 40, true, 80)),
                Paragraph.body(Role.BODY, Span.of("一、期限。", Face.HEITI), Span.body("至\t月底\n\n为止")),
                Paragraph.of(Role.BODY));
        assertThat(texts(written(paragraphs))).isEqualTo(texts(built(paragraphs)));
    }

    @Test
    void lets_no_text_end_its_element() throws IOException {
        String text = "</w:t></w:r></w:p>&amp; \"a\" ]]> b";
        assertThat(words(text)).isEqualTo(text);
    }

    @Test
    void puts_a_question_mark_for_what_xml_cannot_hold() throws IOException {
        assertThat(words("a\0b\u0007c\uFFFFd\uD800e\uD83D\uDE00")).isEqualTo("a?b?c?d?e\uD83D\uDE00");
    }

    @Test
    void begins_a_page_only_where_told_to() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TextDocument document = new TextDocument()) {
            ParagraphText texts = new ParagraphText();
            texts.write(document.text(), PLAIN, false);
            texts.write(document.text(), PLAIN, true);
            texts.write(document.text(), PLAIN, false);
            document.write(out);
        }
        assertThat(paragraphs(out).stream().map(XWPFParagraph::isPageBreak)).containsExactly(false, true, false);
    }

    @Test
    void keeps_the_order_of_paragraphs_of_both_kinds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TextDocument document = new TextDocument()) {
            ParagraphText texts = new ParagraphText();
            document.createParagraph().createRun().setText("first");
            texts.write(document.text(), Paragraph.of(Role.BODY, Span.body("second")), false);
            texts.write(document.text(), Paragraph.of(Role.BODY, Span.body("third")), false);
            document.createTable(1, 1);
            texts.write(document.text(), Paragraph.of(Role.BODY, Span.body("fourth")), false);
            document.createParagraph().createRun().setText("fifth");
            document.write(out);
        }
        assertThat(paragraphs(out).stream().map(XWPFParagraph::getText))
                .containsExactly("first", "second", "third", "fourth", "fifth");
    }

    private static String words(String text) throws IOException {
        return written(List.of(Paragraph.of(Role.BODY, Span.body(text)))).get(0).getText();
    }

    private static List<XWPFParagraph> written(List<Paragraph> paragraphs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TextDocument document = new TextDocument()) {
            ParagraphText texts = new ParagraphText();
            for (Paragraph paragraph : paragraphs) {
                texts.write(document.text(), paragraph, false);
            }
            document.write(out);
        }
        return paragraphs(out);
    }

    private static List<XWPFParagraph> built(List<Paragraph> paragraphs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (Paragraph paragraph : paragraphs) {
                ParagraphWriter.write(document.createParagraph(), paragraph);
            }
            document.write(out);
        }
        return paragraphs(out);
    }

    private static List<XWPFParagraph> paragraphs(ByteArrayOutputStream file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.toByteArray()))) {
            return document.getParagraphs();
        }
    }

    private static List<String> texts(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.getCTP().xmlText())
                .toList();
    }
}
