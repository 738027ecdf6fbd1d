package io.branchline.office.minutes;

import io.branchline.kit.Versioned;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/meetings/{meetingId}/minutes/approval")
@Tag(name = "Minutes", description = "Minutes with evidence for every item")
class ApprovalResource {
    private final MeetingMinutes meetings;

    ApprovalResource(MeetingMinutes meetings) {
        this.meetings = meetings;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "approveMinutes",
            summary = "Approve the minutes: they do not change until the approval is withdrawn")
    public MinutesView approve(
            @PathParam("meetingId") UUID meetingId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return meetings.approve(meetingId, true, number -> Versioned.require(ifMatch, number))
                .view();
    }

    @DELETE
    @Transactional
    @Operation(operationId = "withdrawApproval", summary = "Withdraw the approval, so that the minutes can be changed")
    public MinutesView withdraw(
            @PathParam("meetingId") UUID meetingId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return meetings.approve(meetingId, false, number -> Versioned.require(ifMatch, number))
                .view();
    }
}
