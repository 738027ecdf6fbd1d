package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.official.Attachment;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Size;
import io.branchline.office.engine.document.title.TitleLines;
import java.util.List;

/** 附件 bound with the document, clause 7.3.7: a new page, "附件" on line 1, its title centred on line 3. */
final class Annexes {
    private Annexes() {}

    static void write(OfficialDocument document, List<Block> blocks) {
        int count = document.attachments().size();
        for (int i = 0; i < count; i++) {
            Attachment attachment = document.attachments().get(i);
            if (!attachment.body().isEmpty()) {
                write(attachment, count == 1 ? "附件" : "附件" + (i + 1), blocks);
            }
        }
    }

    private static void write(Attachment attachment, String label, List<Block> blocks) {
        blocks.add(new Block.PageBreak());
        blocks.add(
                Paragraph.of(Role.ATTACHMENT_LABEL, Span.of(label, Face.HEITI)).aligned(Align.LEFT));
        Span title = Span.of(TitleLines.broken(attachment.title()), Face.XIAOBIAOSONG, Size.NO_2);
        blocks.add(Paragraph.of(Role.ATTACHMENT_TITLE, title)
                .aligned(Align.CENTRE)
                .afterLines(1)
                .keptWithNext());
        boolean first = true;
        for (Passage passage : attachment.body()) {
            Paragraph paragraph = Body.passage(passage);
            blocks.add(first ? paragraph.afterLines(1) : paragraph);
            first = false;
        }
    }
}
