package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.official.OfficialDocument;
import java.util.List;

/** Number and signers, two lines below the mark, clauses 7.2.5 and 7.2.6. */
final class Numbers {
    private Numbers() {}

    static void write(OfficialDocument document, List<Block> blocks) {
        String number = document.number() == null ? "" : document.number();
        if (document.signers().isEmpty()) {
            blocks.add(Paragraph.of(Role.NUMBER, Span.body(number))
                    .aligned(Align.CENTRE)
                    .afterLines(2));
        } else {
            Signers.write(number, document.signers(), blocks);
        }
    }
}
