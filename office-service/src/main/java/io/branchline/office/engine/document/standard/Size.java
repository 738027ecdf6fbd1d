package io.branchline.office.engine.document.standard;

/** The Chinese type sizes that GB/T 9704-2012 names, in points. */
public final class Size {
    /** Title, clause 7.3.1. */
    public static final double NO_2 = 22;

    /** Body and everything not named otherwise, clause 5.2.2. */
    public static final double NO_3 = 16;

    /** Copies and printing in the colophon, page numbers, clauses 7.4 and 7.5. */
    public static final double NO_4 = 14;

    /** The issuer's mark is at most 22 mm high by custom; the standard asks for "striking and solemn", clause 7.2.4. */
    public static final double MARK_MAX = 62;

    private Size() {}
}
