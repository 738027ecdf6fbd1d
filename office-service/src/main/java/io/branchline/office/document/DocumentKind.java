package io.branchline.office.document;

import io.branchline.office.engine.document.business.BusinessKind;
import io.branchline.office.engine.document.official.Kind;
import org.jspecify.annotations.Nullable;

/** What can be drafted: the 15 kinds of official document, and English business documents. */
public enum DocumentKind {
    RESOLUTION(Kind.RESOLUTION),
    DECISION(Kind.DECISION),
    ORDER(Kind.ORDER),
    COMMUNIQUE(Kind.COMMUNIQUE),
    ANNOUNCEMENT(Kind.ANNOUNCEMENT),
    PUBLIC_NOTICE(Kind.PUBLIC_NOTICE),
    OPINION(Kind.OPINION),
    NOTICE(Kind.NOTICE),
    CIRCULAR(Kind.CIRCULAR),
    REPORT(Kind.REPORT),
    REQUEST(Kind.REQUEST),
    REPLY(Kind.REPLY),
    MOTION(Kind.MOTION),
    LETTER(Kind.LETTER),
    MINUTES(Kind.MINUTES),
    BUSINESS_LETTER(BusinessKind.LETTER),
    BUSINESS_MEMO(BusinessKind.MEMO),
    BUSINESS_REPORT(BusinessKind.REPORT),
    BUSINESS_PROPOSAL(BusinessKind.PROPOSAL),
    PRESS_RELEASE(BusinessKind.PRESS_RELEASE);

    private final @Nullable Kind official;
    private final @Nullable BusinessKind business;

    DocumentKind(Kind official) {
        this.official = official;
        this.business = null;
    }

    DocumentKind(BusinessKind business) {
        this.official = null;
        this.business = business;
    }

    @Nullable
    Kind official() {
        return official;
    }

    @Nullable
    BusinessKind business() {
        return business;
    }
}
