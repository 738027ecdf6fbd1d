package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.Borders;
import io.branchline.office.engine.document.docx.parts.Twips;
import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Indents;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.layout.Stop;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** One paragraph: everything that places it is written on the paragraph itself, so that no template can move it. */
final class ParagraphWriter {
    /** Size 3 type is 16 pt and its cell 15.79 pt: 5 twips less after each character let 28 into a line in Word and LibreOffice. */
    private static final BigInteger CELL_SPACING = BigInteger.valueOf(-5);

    private ParagraphWriter() {}

    static void write(XWPFParagraph target, Paragraph paragraph) {
        place(target.getCTP(), paragraph);
        for (Span span : paragraph.spans()) {
            write(target.getCTP().addNewR(), span);
        }
    }

    /** Style, distances, indents and alignment without any text. */
    static CTPPr place(CTP target, Paragraph paragraph) {
        CTPPr properties = target.addNewPPr();
        properties.addNewPStyle().setVal(OfficialStyles.id(paragraph.role()));
        cells(properties, paragraph);
        spacing(properties, paragraph.spaceBeforePt(), Twips.floor(paragraph.linePt()));
        indents(properties, paragraph.indents());
        properties.addNewJc().setVal(alignment(paragraph.align()));
        if (!paragraph.stops().isEmpty()) {
            var tabs = properties.addNewTabs();
            for (Stop stop : paragraph.stops()) {
                var tab = tabs.addNewTab();
                tab.setVal(stop.right() ? STTabJc.RIGHT : STTabJc.LEFT);
                tab.setPos(Twips.ofPoints(stop.pt()));
            }
        }
        if (paragraph.keepNext()) {
            properties.addNewKeepNext().setVal(true);
        }
        return properties;
    }

    /** No white between Chinese and Latin, no hanging punctuation; only lines of body type sit on the grid. */
    private static void cells(CTPPr properties, Paragraph paragraph) {
        properties.addNewOverflowPunct().setVal(false);
        properties.addNewAutoSpaceDE().setVal(false);
        properties.addNewAutoSpaceDN().setVal(false);
        if (paragraph.linePt() != Grid.LINE_PT || paragraph.spans().stream().anyMatch(s -> s.sizePt() > Size.NO_3)) {
            properties.addNewSnapToGrid().setVal(false);
        }
    }

    /** An empty strip with a rule on its lower edge; all in points. */
    static CTPPr rule(XWPFParagraph target, double gapPt, double weightPt, String colour) {
        CTPPr properties = target.getCTP().addNewPPr();
        properties.addNewPStyle().setVal(OfficialStyles.RULE);
        properties.addNewSnapToGrid().setVal(false);
        spacing(properties, 0, Twips.ofPoints(gapPt));
        Borders.single(properties.addNewPBdr().addNewBottom(), weightPt, colour);
        return properties;
    }

    static void spacing(CTPPr properties, double beforePt, BigInteger line) {
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(Twips.ofPoints(beforePt));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(line);
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private static void indents(CTPPr properties, Indents indents) {
        CTInd target = properties.addNewInd();
        target.setLeft(Twips.ofPoints(indents.leftPt()));
        target.setRight(Twips.ofPoints(indents.rightPt()));
        if (indents.firstPt() >= 0) {
            target.setFirstLine(Twips.ofPoints(indents.firstPt()));
        } else {
            target.setHanging(Twips.ofPoints(-indents.firstPt()));
        }
    }

    static STJc.Enum alignment(Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case JUSTIFIED -> STJc.BOTH;
            case SPREAD -> STJc.DISTRIBUTE;
        };
    }

    static void write(CTR target, Span span) {
        format(target.addNewRPr(), span);
        StringBuilder pending = new StringBuilder();
        for (char c : span.text().toCharArray()) {
            if (c == '\n' || c == '\t') {
                text(target, pending);
                if (c == '\n') {
                    target.addNewBr();
                } else {
                    target.addNewTab();
                }
            } else {
                pending.append(c);
            }
        }
        text(target, pending);
    }

    private static void text(CTR target, StringBuilder pending) {
        if (pending.length() > 0) {
            CTText text = target.addNewT();
            text.setStringValue(pending.toString());
            text.setSpace(SpaceAttribute.Space.PRESERVE);
            pending.setLength(0);
        }
    }

    static void format(CTRPr properties, Span span) {
        fonts(properties.addNewRFonts(), span.face().family());
        if (span.red()) {
            properties.addNewColor().setVal(Grid.RED);
        }
        if (span.sizePt() == Size.NO_3) {
            properties.addNewSpacing().setVal(CELL_SPACING);
        }
        if (span.widthPercent() != 100) {
            properties.addNewW().setVal(span.widthPercent());
        }
        properties.addNewSz().setVal(Twips.halfPoints(span.sizePt()));
        properties.addNewSzCs().setVal(Twips.halfPoints(span.sizePt()));
    }

    static void fonts(CTFonts fonts, String family) {
        fonts.setAscii(family);
        fonts.setHAnsi(family);
        fonts.setEastAsia(family);
        fonts.setCs(family);
    }
}
