package io.branchline.office.document;

import io.branchline.office.engine.document.docx.DocxWriter;
import io.branchline.office.engine.document.docx.flow.FlowDocxWriter;
import io.branchline.office.engine.document.font.FontShelf;
import io.branchline.office.engine.document.pdf.OfficialPdf;
import io.branchline.office.engine.document.pdf.flow.FlowPdf;

/** The files of what was drafted. */
final class DraftedFiles {
    private DraftedFiles() {}

    /** The Word file. */
    static byte[] docx(Drafted drafted) {
        if (drafted instanceof Drafted.Official official) {
            return DocxWriter.write(official.composition());
        }
        if (drafted instanceof Drafted.Business business) {
            return FlowDocxWriter.write(business.document());
        }
        throw new IllegalStateException("a refused brief has no file");
    }

    /** The PDF. */
    static byte[] pdf(Drafted drafted, FontShelf shelf) {
        if (drafted instanceof Drafted.Official official) {
            return OfficialPdf.write(official.composition(), shelf);
        }
        if (drafted instanceof Drafted.Business business) {
            return FlowPdf.write(business.document(), shelf);
        }
        throw new IllegalStateException("a refused brief has no file");
    }
}
