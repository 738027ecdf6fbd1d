package io.branchline.gateway.apikey;

import io.branchline.kit.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of keys ended: keys are listed by creation time, then id. */
record ApiKeyPosition(@Nullable Instant createdAt, @Nullable UUID id) {

    static ApiKeyPosition of(@Nullable String key) {
        if (key == null) {
            return new ApiKeyPosition(null, null);
        }
        try {
            String[] parts = key.split("/", 2);
            return new ApiKeyPosition(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw Page.invalidCursor();
        }
    }

    static String key(ApiKey row) {
        return row.createdAt() + "/" + row.id();
    }
}
