package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Composition;
import io.branchline.office.engine.document.layout.PageNumbers;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What stands in the headers and footers: page numbers, odd pages right, even pages left, and the letterhead. */
final class Furniture {
    private Furniture() {}

    static void write(XWPFDocument document, Composition composition) {
        PageNumberWriter.write(document.createFooter(HeaderFooterType.DEFAULT), Align.RIGHT);
        PageNumberWriter.write(document.createFooter(HeaderFooterType.EVEN), Align.LEFT);
        if (composition.pageNumbers() == PageNumbers.OUTSIDE_NOT_FIRST) {
            document.createFooter(HeaderFooterType.FIRST);
        }
        if (composition.letterhead() != null) {
            LetterheadWriter.write(document, composition.letterhead());
        }
    }
}
