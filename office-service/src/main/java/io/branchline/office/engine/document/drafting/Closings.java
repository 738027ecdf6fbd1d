package io.branchline.office.engine.document.drafting;

import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.Signing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What closes a document: who signs it, and whom to ask. */
final class Closings {
    private Closings() {}

    static Signing signing(OfficialBrief brief) {
        if (brief.layout() == Format.ORDER) {
            String signer = brief.signers().isEmpty() ? null : brief.signers().get(0);
            return new Signing(List.of(), brief.date(), Signing.Manner.STAMPED, brief.office(), signer);
        }
        List<String> names = brief.kind() == Kind.MINUTES ? List.of() : brief.issuers();
        Signing.Manner manner = brief.manner() == null ? Signing.Manner.SEALED : brief.manner();
        return new Signing(names, brief.date(), manner, brief.office(), null);
    }

    /** 附注; a request names whom to ask. */
    static @Nullable String note(OfficialBrief brief) {
        if (brief.note() != null) {
            return brief.note().replaceAll("^[（(]|[）)]$", "");
        }
        return brief.contact() == null ? null : "联系人：" + brief.contact();
    }
}
