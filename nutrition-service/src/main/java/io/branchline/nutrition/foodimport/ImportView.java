package io.branchline.nutrition.foodimport;

import io.branchline.kit.WebConventions.Created;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was loaded and what was left out; lines are numbered from 1. */
record ImportView(
        UUID id, Release release, int foods, List<FileView> files, List<BadLineView> badLines, Instant importedAt)
        implements Created {

    /** Records of a file. */
    record FileView(String file, int records, int rejected) {}

    /** A line that could not be read. */
    record BadLineView(String file, int line, String reason) {}
}
