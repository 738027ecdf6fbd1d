package io.branchline.office.engine.document.official;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document is signed and dated, clause 7.3.5.
 *
 * @param names printed names of the issuers; empty when none is printed (纪要, and public documents dated under the title)
 * @param date null when it is not known yet: its place is left blank
 * @param manner with seal, without, or with the signer's own stamp
 * @param office 职务 of a signer whose stamp is set, such as 市长
 */
public record Signing(
        List<String> names,
        @Nullable LocalDate date,
        Manner manner,
        @Nullable String office,
        @Nullable String signer) {

    public Signing {
        names = List.copyOf(names);
    }

    /** Seals themselves are never drawn: the place is left. */
    public enum Manner {
        /** 加盖印章, clause 7.3.5.1. */
        SEALED,
        /** 不加盖印章, clause 7.3.5.2. */
        UNSEALED,
        /** 加盖签发人签名章, clause 7.3.5.3. */
        STAMPED
    }
}
