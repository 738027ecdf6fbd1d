package io.branchline.office.operation;

import io.branchline.kit.Idempotent;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Minutes of a stored meeting without waiting for them. */
@Path("/api/v1/office/meetings/{meetingId}/minutes/operations")
class AsyncMeetingMinutesResource {
    private final Operations operations;

    AsyncMeetingMinutesResource(Operations operations) {
        this.operations = operations;
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(202)
    @Operation(hidden = true)
    public OperationView start(@PathParam("meetingId") UUID meetingId) {
        return operations.draft(meetingId);
    }
}
