package io.branchline.office.engine.document.pdf.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import io.branchline.office.engine.document.font.FontShelf;
import io.branchline.office.engine.document.pdf.page.Canvas;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Paging;
import io.branchline.office.engine.document.pdf.page.PdfFile;
import io.branchline.office.engine.document.pdf.page.Properties;
import io.branchline.office.engine.document.pdf.page.Strip;
import java.util.ArrayList;
import java.util.List;

/** Writes a business document as PDF. */
public final class FlowPdf {
    private static final double TOP_PT = 72;
    private static final double BOTTOM_PT = 841.89 - 72;
    private static final double NUMBER_BASELINE_PT = 841.89 - 40;

    /** Below this part of its type area a last page holds a few lines only. */
    private static final double FEW = 0.33;

    /** Body type of 10.6 and 10.1 pt instead of 11. */
    private static final double[] CLOSER = {0.96, 0.92};

    private FlowPdf() {}

    /**
     * The file's bytes; the same document and fonts give the same bytes.
     *
     * @throws io.branchline.office.engine.document.font.MissingFont when no font here can set the text
     */
    public static byte[] write(FlowDocument content, FontShelf shelf) {
        try (PdfFile file = new PdfFile(shelf)) {
            Paging paging = paged(content, List.of(), file, 1);
            if (content.contents()) {
                paging = paged(content, headingPages(paging), file, 1);
            } else {
                paging = fitted(content, paging, file);
            }
            Column numbers = new Column(file.setter(), 1);
            Properties properties = new Properties(
                    content.title(), content.author(), content.date(), content.language(), content.aiNote());
            return file.write(paging.pages(), (canvas, page) -> number(numbers, canvas, page), properties);
        }
    }

    /** Set closer where that spares a last page that holds a few lines only. */
    private static Paging fitted(FlowDocument content, Paging paging, PdfFile file) {
        if (paging.pages().size() > 1 && paging.lastFill() < FEW) {
            for (double factor : CLOSER) {
                Paging closer = paged(content, List.of(), file, factor);
                if (closer.pages().size() < paging.pages().size()) {
                    return closer;
                }
            }
        }
        return paging;
    }

    private static Paging paged(FlowDocument content, List<Integer> pages, PdfFile file, double closeness) {
        Column column = new Column(file.setter(), closeness);
        if (content.titled()) {
            column.paragraph(content.title(), Look.TITLE, Element.heading(1, content.title()));
        }
        if (content.contents()) {
            ContentsStrips.write(content, pages, column);
        }
        content.blocks().forEach(block -> write(block, content.titled() ? 1 : 0, column));
        if (content.aiNote() != null) {
            column.paragraph(content.aiNote(), Look.NOTE, Element.of("P"));
        }
        Paging paging = new Paging(TOP_PT, TOP_PT, BOTTOM_PT);
        paging.place(column.strips());
        return paging;
    }

    private static void write(FlowBlock block, int above, Column column) {
        if (block instanceof FlowBlock.Heading heading) {
            Element element = Element.heading(heading.level() + above, heading.text());
            column.paragraph(heading.text(), Look.heading(heading.level()), element);
        } else if (block instanceof FlowBlock.Text text) {
            column.paragraph(text.text(), Look.BODY, Element.of("P"));
        } else if (block instanceof FlowBlock.Lines lines) {
            column.paragraph(String.join("\n", lines.lines()), Look.BODY, Element.of("P"));
        } else if (block instanceof FlowBlock.Items items) {
            ListStrips.write(items, column);
        } else if (block instanceof FlowBlock.Fields fields) {
            TableStrips.fields(fields, column);
        } else if (block instanceof FlowBlock.Table table) {
            TableStrips.table(table, column);
        } else if (block instanceof FlowBlock.Space space) {
            column.space(12.0 * space.lines());
        } else if (block instanceof FlowBlock.Centred centred) {
            column.paragraph(centred.text(), Look.CENTRED, Element.of("P"));
        } else if (block instanceof FlowBlock.Rule) {
            column.add(List.of(rule()), 0, 8);
        }
    }

    private static Strip rule() {
        return new Strip(
                0,
                6,
                false,
                false,
                null,
                (canvas, top) ->
                        canvas.artifact(() -> canvas.rule(Column.LEFT_PT, top + 3, Column.WIDTH_PT, 0.75, 0x808080)));
    }

    private static void number(Column column, Canvas canvas, int page) {
        String text = String.valueOf(page);
        double left = (Column.WIDTH_PT - column.width(text, Look.CELL)) / 2;
        canvas.glyphs(column.line(text, Look.CELL, left), Column.LEFT_PT, NUMBER_BASELINE_PT);
    }

    /** The pages of the headings that the contents list, without the title itself. */
    private static List<Integer> headingPages(Paging paging) {
        List<Integer> pages = new ArrayList<>();
        for (int page = 0; page < paging.pages().size(); page++) {
            for (Paging.Spot spot : paging.pages().get(page)) {
                Element begins = spot.strip().begins();
                if (begins != null && begins.level() > 1 && begins.level() < 4) {
                    pages.add(page + 1);
                }
            }
        }
        return pages;
    }
}
