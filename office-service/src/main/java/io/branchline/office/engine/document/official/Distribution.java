package io.branchline.office.engine.document.official;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 版记, clause 7.4: who gets copies, who printed it and when. */
public record Distribution(
        List<String> copies,
        @Nullable String printer,
        @Nullable LocalDate printed) {
    public static final Distribution NONE = new Distribution(List.of(), null, null);

    public Distribution {
        copies = List.copyOf(copies);
    }

    public boolean isEmpty() {
        return copies.isEmpty() && printer == null;
    }
}
