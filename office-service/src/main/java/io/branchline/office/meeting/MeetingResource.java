package io.branchline.office.meeting;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Page;
import io.branchline.kit.Versioned;
import io.branchline.office.engine.transcript.TranscriptText;
import io.branchline.office.engine.transcript.source.TranscriptSource;
import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/meetings")
@Tag(name = "Meetings", description = "Meetings and their transcripts")
class MeetingResource {
    private final Caller caller;
    /** Microseconds, which is what the database keeps. */
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    MeetingResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @CustomDeserialization(Transcripts.Body.class)
    @Operation(operationId = "createMeeting", summary = "Create a meeting, with its transcript when there is one")
    public MeetingView create(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "meeting", value = NewMeeting.EXAMPLE)))
                    @Valid
                    @NotNull
                    NewMeeting request) {
        Meeting meeting = new Meeting(caller.subject(), request, clock.instant());
        if (request.transcript() != null) {
            TranscriptText text = TranscriptSource.of(request.transcript());
            meeting.keep(text, Transcripts.read(text));
        }
        meeting.persistAndFlush();
        return MeetingView.of(meeting);
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "The caller's meetings, the newest first")
    public Page<MeetingView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        int wanted = Page.size(size);
        List<Meeting> rows = Meeting.page(caller.subject(), Page.afterId(cursor), wanted + 1);
        return Page.of(rows, wanted, row -> row.id().toString(), MeetingView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMeeting", summary = "A meeting")
    public MeetingView read(@PathParam("id") UUID id) {
        return MeetingView.of(Meeting.owned(id, caller));
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeMeeting", summary = "Change what is known about a meeting")
    public MeetingView change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "people", value = MeetingPatch.EXAMPLE)))
                    @Valid
                    @NotNull
                    MeetingPatch patch) {
        Meeting meeting = Meeting.owned(id, caller);
        Versioned.require(ifMatch, meeting.version());
        meeting.change(patch);
        meeting.persistAndFlush();
        return MeetingView.of(meeting);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteMeeting",
            summary = "Erase a meeting with its transcript, minutes, versions and action items")
    public void delete(@PathParam("id") UUID id) {
        Meeting.owned(id, caller).delete();
    }
}
