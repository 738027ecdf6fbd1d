package io.branchline.office.engine.document.drafting;

import io.branchline.office.engine.document.official.Attachment;
import io.branchline.office.engine.document.official.Direction;
import io.branchline.office.engine.document.official.Distribution;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.wording.Bare;
import java.util.ArrayList;
import java.util.List;

/** Drafts an official document from a brief. Same brief, same document: no model has a part in it. */
public final class OfficialDrafting {
    private OfficialDrafting() {}

    /** The document; call {@link BriefRules} first, which says what a brief lacks. */
    public static OfficialDocument draft(OfficialBrief brief) {
        boolean upward = brief.way() == Direction.UPWARD;
        return new OfficialDocument(
                brief.kind(),
                brief.layout(),
                brief.way(),
                brief.control(),
                brief.issuers(),
                Marks.of(brief),
                Marks.number(brief),
                upward ? brief.signers().stream().map(Bare::signer).toList() : List.of(),
                Titles.of(brief),
                brief.addressees().stream().map(Bare::body).toList(),
                Bodies.of(brief),
                attachments(brief),
                Closings.signing(brief),
                Closings.note(brief),
                brief.attendance(),
                distribution(brief.distribution()),
                null);
    }

    private static Distribution distribution(Distribution given) {
        List<String> copies = given.copies().stream().map(Bare::body).toList();
        return new Distribution(copies, given.printer(), given.printed());
    }

    private static List<Attachment> attachments(OfficialBrief brief) {
        return brief.attachments().stream()
                .map(annex -> {
                    List<Passage> body = new ArrayList<>();
                    if (!annex.points().isEmpty()) {
                        Bodies.points(annex.points(), body);
                    }
                    return new Attachment(Bare.attachment(annex.title()), body);
                })
                .toList();
    }
}
