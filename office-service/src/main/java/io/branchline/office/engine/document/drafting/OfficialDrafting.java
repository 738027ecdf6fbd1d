package io.branchline.office.engine.document.drafting;

import io.branchline.office.engine.document.official.Attachment;
import io.branchline.office.engine.document.official.Direction;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.official.Signing;
import io.branchline.office.engine.document.wording.Numbering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                upward ? brief.signers() : List.of(),
                Titles.of(brief),
                brief.addressees(),
                Bodies.of(brief),
                attachments(brief),
                signing(brief),
                note(brief),
                brief.attendance(),
                brief.distribution(),
                null);
    }

    private static List<Attachment> attachments(OfficialBrief brief) {
        return brief.attachments().stream()
                .map(annex -> {
                    List<Passage> body = new ArrayList<>();
                    if (!annex.points().isEmpty()) {
                        Bodies.points(annex.points(), body);
                    }
                    return new Attachment(Numbering.withoutStop(annex.title().strip()), body);
                })
                .toList();
    }

    private static Signing signing(OfficialBrief brief) {
        if (brief.layout() == Format.ORDER) {
            String signer = brief.signers().isEmpty() ? null : brief.signers().get(0);
            return new Signing(List.of(), brief.date(), Signing.Manner.STAMPED, brief.office(), signer);
        }
        List<String> names = brief.kind() == Kind.MINUTES ? List.of() : brief.issuers();
        Signing.Manner manner = brief.manner() == null ? Signing.Manner.SEALED : brief.manner();
        return new Signing(names, brief.date(), manner, brief.office(), null);
    }

    /** 附注; a request names whom to ask. */
    private static @Nullable String note(OfficialBrief brief) {
        if (brief.note() != null) {
            return brief.note().replaceAll("^[（(]|[）)]$", "");
        }
        return brief.contact() == null ? null : "联系人：" + brief.contact();
    }
}
