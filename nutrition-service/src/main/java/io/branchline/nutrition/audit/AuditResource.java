package io.branchline.nutrition.audit;

import io.branchline.kit.Caller;
import io.branchline.kit.Page;
import io.branchline.nutrition.profile.Profile;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/profiles/{profileId}/audit")
@Tag(name = "Audit", description = "Who looked at a person's data")
class AuditResource {
    private final Caller caller;

    AuditResource(Caller caller) {
        this.caller = caller;
    }

    /** One access, without what was seen. */
    record Access(String subject, String operation, String part, Instant at) {}

    @GET
    @Operation(operationId = "listAccesses", summary = "Accesses to a person's data, newest first")
    public Page<Access> list(
            @PathParam("profileId") UUID profileId,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(100_000) int size) {
        Profile.owned(profileId, caller);
        int limit = Page.size(size);
        List<AuditEntry> rows = AuditEntry.page(profileId, caller.subject(), Page.afterId(cursor), limit + 1);
        return Page.of(
                rows,
                limit,
                row -> row.id().toString(),
                row -> new Access(row.subject(), row.operation(), row.part(), row.at()));
    }
}
