package io.branchline.nutrition.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.kit.Problem;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far some work is.
 *
 * @param progress 0 to 100 per cent
 * @param result path of what was made, once it succeeded
 * @param problem what the answer would have been, once it failed, with every member of its own
 */
public record OperationView(
        UUID id,
        String kind,
        Status status,
        int progress,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String result,

        @Schema(implementation = Problem.Body.class) @Nullable
        JsonNode problem) {

    /** The life of an operation. */
    public enum Status {
        QUEUED,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED;

        /** Whether nothing more will happen. */
        public boolean isFinal() {
            return this != QUEUED && this != RUNNING;
        }
    }

    /** Where it is watched. */
    public String location() {
        return "/api/v1/nutrition/operations/" + id;
    }
}
