package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.Template;
import io.branchline.office.engine.document.docx.parts.Twips;
import io.branchline.office.engine.document.layout.Colophon;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * The colophon: a text box whose lower edge is that of the type area, with a table whose rules are as wide as the type
 * area. (Frames lose their borders and floating tables their place in LibreOffice; a text box keeps both.)
 */
final class ColophonWriter {
    /** First and last rule 0.35 mm, those between 0.25 mm, clause 7.4.1; in eighths of a point. */
    private static final long OUTER = Math.round(Grid.points(0.35) * 8);

    private static final long INNER = Math.round(Grid.points(0.25) * 8);
    private static final Template BOX = Template.of("colophon.xml");
    private static final Template ROW = Template.of("colophon-row.xml");

    private ColophonWriter() {}

    static void write(XWPFDocument document, Colophon colophon) {
        StringBuilder rows = new StringBuilder();
        double height = 1;
        for (Colophon.Row row : colophon.rows()) {
            double rowHeight = row.lines() * Colophon.LINE_PT;
            rows.append(row(row, rowHeight));
            height += rowHeight;
        }
        Map<String, ?> values = Map.of(
                "width", Twips.emu(Grid.points(Grid.TYPE_WIDTH_MM)),
                "height", Twips.emu(height),
                "twips", Twips.ofMm(Grid.TYPE_WIDTH_MM),
                "borders", colophon.ruled() ? borders() : "",
                "rows", rows);
        try {
            CTP paragraph = (CTP) CTP.Factory.parse(BOX.fill(values));
            document.createParagraph().getCTP().set(paragraph);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(Colophon.Row row, double heightPt) {
        String runs = run(row.text(), false) + (row.end() == null ? "" : run(row.end(), true));
        return ROW.fill(Map.of(
                "height", Twips.ofPoints(heightPt),
                "twips", Twips.ofMm(Grid.TYPE_WIDTH_MM),
                "stop", Twips.ofPoints(Grid.points(Grid.TYPE_WIDTH_MM) - Size.NO_4),
                "line", Twips.ofPoints(Colophon.LINE_PT),
                "left", Twips.ofPoints(Size.NO_4 + row.hangPt()),
                "right", Twips.ofPoints(Size.NO_4),
                "hanging", Twips.ofPoints(row.hangPt()),
                "runs", runs));
    }

    private static String run(String text, boolean tab) {
        String font = Face.FANGSONG.family();
        return "<w:r><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/><w:sz w:val=\"%2$s\"/></w:rPr>"
                        .formatted(font, Twips.halfPoints(Size.NO_4))
                + (tab ? "<w:tab/>" : "")
                + "<w:t xml:space=\"preserve\">" + Template.text(text) + "</w:t></w:r>";
    }

    private static String borders() {
        return "<w:tblBorders>" + border("top", OUTER) + border("bottom", OUTER) + border("insideH", INNER)
                + "</w:tblBorders>";
    }

    private static String border(String edge, long eighths) {
        return "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"0\" w:color=\"000000\"/>".formatted(edge, eighths);
    }
}
