package io.branchline.office.minutes;

import io.branchline.kit.Idempotent;
import io.branchline.kit.Versioned;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/meetings/{meetingId}/minutes")
@Tag(name = "Minutes", description = "Minutes with evidence for every item")
class MeetingMinutesResource {
    private final MeetingMinutes meetings;
    private final MinutesPaper paper;

    MeetingMinutesResource(MeetingMinutes meetings, MinutesPaper paper) {
        this.meetings = meetings;
        this.paper = paper;
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "draftMeetingMinutes",
            summary = "Draft minutes from the transcript and keep them as a new version",
            description = "With `Prefer: respond-async` the answer is 202 with `Operation-Location`.")
    @APIResponse(
            responseCode = "201",
            description = "The minutes",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Drafted in the background: `Prefer: respond-async` was sent",
            content = @Content(schema = @Schema(ref = "OperationView")))
    @Parameter(
            name = "Prefer",
            in = ParameterIn.HEADER,
            description = "`respond-async` drafts in the background",
            schema = @Schema(type = SchemaType.STRING))
    public MinutesView draft(@PathParam("meetingId") UUID meetingId) {
        return meetings.draft(meetingId).view();
    }

    @PATCH
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "editMinutes",
            summary = "Edit the minutes; names and words are replaced in the whole record",
            description =
                    "Needs `If-Match` with the `ETag` of the minutes. Makes a new version. Quotes stay as they were"
                            + " said; `corrected` shows them with what was replaced.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes as they are now",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    @APIResponse(responseCode = "409", description = "The minutes are approved")
    public MinutesView edit(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "edit", value = MinutesPatch.EXAMPLE)))
                    @Valid
                    @NotNull
                    MinutesPatch patch) {
        return meetings.edit(meetingId, patch, number -> Versioned.require(ifMatch, number))
                .view();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getMeetingMinutes",
            summary = "The minutes as JSON, Markdown, Word, PDF or calendar to-dos, by the Accept header",
            description = "`template` lays Markdown, Word and PDF out by that template instead of the record's own. "
                    + MinutesPaper.TIERS)
    @APIResponse(
            responseCode = "200",
            description = "The minutes in the asked representation",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MinutesView.class)),
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MinutesPaper.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MinutesPaper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING))
            })
    public MinutesView read(
            @PathParam("meetingId") UUID meetingId,
            @QueryParam("template") @Parameter(description = "The id of a minutes template") @Nullable UUID template) {
        return meetings.read(meetingId).view();
    }

    @GET
    @Produces(MinutesPaper.MARKDOWN + MinutesPaper.LATER)
    @Operation(hidden = true)
    public String markdown(@PathParam("meetingId") UUID meetingId, @QueryParam("template") @Nullable UUID template) {
        MeetingMinutes.Kept kept = meetings.read(meetingId);
        return paper.markdown(kept.content(), template, kept.template());
    }

    @GET
    @Produces(MinutesPaper.DOCX + MinutesPaper.LATER)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"minutes.docx\"")
    @Operation(hidden = true)
    public byte[] word(@PathParam("meetingId") UUID meetingId, @QueryParam("template") @Nullable UUID template) {
        MeetingMinutes.Kept kept = meetings.read(meetingId);
        return paper.word(kept.content(), template, kept.template());
    }

    @GET
    @Produces(MinutesPaper.PDF + MinutesPaper.LATER)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"minutes.pdf\"")
    @Operation(hidden = true)
    public byte[] pdf(@PathParam("meetingId") UUID meetingId, @QueryParam("template") @Nullable UUID template) {
        MeetingMinutes.Kept kept = meetings.read(meetingId);
        return paper.pdf(kept.content(), template, kept.template());
    }

    @GET
    @Produces(MinutesPaper.CALENDAR + MinutesPaper.LATER)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"action-items.ics\"")
    @Operation(hidden = true)
    public String calendar(@PathParam("meetingId") UUID meetingId) {
        return paper.calendar(meetings.read(meetingId).content());
    }
}
