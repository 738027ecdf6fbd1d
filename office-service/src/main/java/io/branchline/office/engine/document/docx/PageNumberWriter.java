package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Indents;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Size;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** A page number between em rules, one character in from the outer edge, clause 7.5. */
final class PageNumberWriter {
    /** Exact height of the footer's line; the digits' baseline is four fifths down. */
    private static final double LINE_PT = 15.4;

    private PageNumberWriter() {}

    static void write(XWPFFooter footer, Align align) {
        Indents indents = align == Align.RIGHT ? new Indents(0, Size.NO_4, 0) : new Indents(Size.NO_4, 0, 0);
        XWPFParagraph target = footer.getParagraphs().isEmpty()
                ? footer.createParagraph()
                : footer.getParagraphs().get(0);
        Paragraph place = new Paragraph(Role.PAGE_NUMBER, align, indents, 0, LINE_PT, false, List.of(), List.of());
        ParagraphWriter.place(target.getCTP(), place);
        text(target, "— ");
        field(target, STFldCharType.BEGIN);
        run(target).addNewInstrText().setStringValue("PAGE");
        field(target, STFldCharType.SEPARATE);
        text(target, "1");
        field(target, STFldCharType.END);
        text(target, " —");
    }

    private static void text(XWPFParagraph target, String text) {
        ParagraphWriter.write(target.getCTP().addNewR(), Span.of(text, Face.SONGTI, Size.NO_4));
    }

    private static void field(XWPFParagraph target, STFldCharType.Enum type) {
        run(target).addNewFldChar().setFldCharType(type);
    }

    private static CTR run(XWPFParagraph target) {
        CTR run = target.getCTP().addNewR();
        ParagraphWriter.format(run.addNewRPr(), Span.of("", Face.SONGTI, Size.NO_4));
        return run;
    }
}
