package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Composition;
import io.branchline.office.engine.document.layout.PageNumbers;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.OfficialDocument;
import java.util.ArrayList;
import java.util.List;

/** Puts the elements of an official document in their places: head, body, signing, attachments, colophon. */
public final class Composer {
    private Composer() {}

    public static Composition compose(OfficialDocument document) {
        boolean letter = document.format() == Format.LETTER;
        List<Block> blocks = new ArrayList<>();
        Head.write(document, blocks);
        Body.write(document, blocks);
        Ending.write(document, blocks);
        Annexes.write(document, blocks);
        Ending.colophon(document, blocks);
        return new Composition(
                document.title(),
                String.join("、", document.issuers()),
                document.signing().date(),
                letter ? PageNumbers.OUTSIDE_NOT_FIRST : PageNumbers.OUTSIDE,
                letter ? Head.letterhead(document) : null,
                blocks,
                document.aiNote());
    }
}
