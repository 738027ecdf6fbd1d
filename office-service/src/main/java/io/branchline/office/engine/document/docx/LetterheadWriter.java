package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.Twips;
import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Letterhead;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** The first page of the letter format: mark and double rules are drawn in its header, at their places on the page. */
final class LetterheadWriter {
    private static final double MARK_LINE = 1.1;

    private LetterheadWriter() {}

    static void write(XWPFDocument document, Letterhead letterhead) {
        XWPFHeader header = document.createHeader(HeaderFooterType.FIRST);
        XWPFParagraph target = header.getParagraphs().isEmpty()
                ? header.createParagraph()
                : header.getParagraphs().get(0);
        mark(document, target, letterhead);
        try {
            CTP rules = (CTP) CTP.Factory.parse("<xml-fragment>" + LetterheadRules.xml(letterhead) + "</xml-fragment>");
            for (CTR run : rules.getRArray()) {
                target.getCTP().addNewR().set(run);
            }
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mark is the header's own line: the header begins 30 mm below the page's edge. */
    private static void mark(XWPFDocument document, XWPFParagraph target, Letterhead letterhead) {
        document.getDocument().getBody().getSectPr().getPgMar().setHeader(Twips.ofMm(letterhead.topMm()));
        Span mark = letterhead.mark();
        ParagraphWriter.write(
                target, Paragraph.of(Role.MARK, mark).aligned(Align.CENTRE).pitched(mark.sizePt() * MARK_LINE));
    }
}
