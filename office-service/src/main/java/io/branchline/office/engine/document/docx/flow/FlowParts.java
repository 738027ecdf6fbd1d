package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.docx.parts.Compatibility;
import io.branchline.office.engine.document.docx.parts.FontParts;
import io.branchline.office.engine.document.docx.parts.Twips;
import io.branchline.office.engine.document.flow.FlowDocument;
import io.branchline.office.engine.document.standard.Grid;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Page, styles, properties and page numbers of a business document: A4 with margins of an inch. */
final class FlowParts {
    private static final double MARGIN_PT = 72;

    private FlowParts() {}

    static void prepare(XWPFDocument document, FlowDocument content) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(Twips.ofMm(Grid.PAGE_WIDTH_MM));
        section.getPgSz().setH(Twips.ofMm(Grid.PAGE_HEIGHT_MM));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Twips.ofPoints(MARGIN_PT));
        margins.setBottom(Twips.ofPoints(MARGIN_PT));
        margins.setLeft(Twips.ofPoints(MARGIN_PT));
        margins.setRight(Twips.ofPoints(MARGIN_PT));
        margins.setHeader(Twips.ofPoints(36));
        margins.setFooter(Twips.ofPoints(36));
        margins.setGutter(BigInteger.ZERO);
        FlowStyles.write(document);
        FontParts.theme(document, "Calibri", "Calibri");
        var core = document.getProperties().getCoreProperties();
        Date date = Date.from(content.date().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setTitle(content.title());
        core.setCreator(content.author());
        core.getUnderlyingProperties().setLanguageProperty(content.language());
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        Compatibility.ofToday(document);
        pageNumber(document);
    }

    private static void pageNumber(XWPFDocument document) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
