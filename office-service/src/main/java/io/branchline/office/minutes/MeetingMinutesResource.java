package io.branchline.office.minutes;

import io.branchline.kit.Idempotent;
import io.branchline.office.engine.minutes.markdown.MinutesMarkdown;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/office/meetings/{meetingId}/minutes")
@Tag(name = "Minutes", description = "Minutes with evidence for every item")
class MeetingMinutesResource {
    private final MeetingMinutes meetings;
    private final Clock clock = Clock.systemUTC();

    MeetingMinutesResource(MeetingMinutes meetings) {
        this.meetings = meetings;
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "draftMeetingMinutes", summary = "Draft minutes from the transcript and keep them")
    public MinutesView draft(@PathParam("meetingId") UUID meetingId) {
        MeetingMinutes.Kept kept = meetings.draft(meetingId, clock.instant());
        return MinutesView.of(kept.id(), kept.minutes());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getMeetingMinutes",
            summary = "The minutes as JSON, Markdown or a Word file, by the Accept header")
    @APIResponse(
            responseCode = "200",
            description = "The minutes in the asked representation",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MinutesView.class)),
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MinutesWord.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public MinutesView read(@PathParam("meetingId") UUID meetingId) {
        MeetingMinutes.Kept kept = meetings.read(meetingId);
        return MinutesView.of(kept.id(), kept.minutes());
    }

    @GET
    @Produces("text/markdown;charset=UTF-8")
    @Operation(hidden = true)
    public String markdown(@PathParam("meetingId") UUID meetingId) {
        return MinutesMarkdown.of(meetings.read(meetingId).minutes());
    }

    @GET
    @Produces(MinutesWord.DOCX)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"minutes.docx\"")
    @Operation(hidden = true)
    public byte[] word(@PathParam("meetingId") UUID meetingId) {
        return MinutesWord.of(meetings.read(meetingId).minutes(), LocalDate.now(clock));
    }
}
