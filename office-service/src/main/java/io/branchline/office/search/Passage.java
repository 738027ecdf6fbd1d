package io.branchline.office.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that were said; {@code cueIds} lead to them in the transcript. */
record Passage(
        List<String> cueIds,
        @Nullable String start,
        @Nullable String speaker,
        String text) {}
