package io.branchline.office.meeting;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.kit.Versioned;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/meetings")
@Tag(name = "Meetings", description = "Meetings and their transcripts")
class MeetingResource {
    private final Caller caller;
    private final Language language;
    private final Clock clock = Clock.systemUTC();

    MeetingResource(Caller caller, Language language) {
        this.caller = caller;
        this.language = language;
    }

    /** A meeting as its owner sees it. */
    record MeetingView(
            UUID id,
            String title,
            @Nullable LocalDate date,
            List<String> attendees,
            List<String> regrets,
            @Nullable String chair,
            List<String> agenda,
            boolean hasTranscript,
            Instant createdAt,
            long version)
            implements Versioned {
        static MeetingView of(Meeting meeting) {
            MeetingFacts facts = meeting.facts();
            return new MeetingView(
                    meeting.id(),
                    String.valueOf(facts.title()),
                    facts.date(),
                    facts.attendees(),
                    facts.regrets(),
                    facts.chair(),
                    facts.agenda(),
                    meeting.transcript().isPresent(),
                    meeting.createdAt(),
                    meeting.version());
        }
    }

    /** What was read from an upload; {@code notices} name what had to be skipped. */
    record TranscriptView(
            TranscriptFormat format, int cues, List<String> speakers, long durationSeconds, List<String> notices) {
        static TranscriptView of(Transcript transcript, Locale locale) {
            return new TranscriptView(
                    transcript.format(),
                    transcript.cues().size(),
                    transcript.speakers(),
                    transcript.durationSeconds(),
                    transcript.notices().stream()
                            .limit(100)
                            .map(text -> text.in(locale))
                            .toList());
        }
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createMeeting", summary = "Create a meeting, with its transcript when there is one")
    public MeetingView create(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "meeting", value = NewMeeting.EXAMPLE)))
                    @Valid
                    @NotNull
                    NewMeeting request) {
        Meeting meeting = new Meeting(caller.subject(), request, clock.instant());
        if (request.transcript() != null) {
            Transcripts.read(request.transcript());
            meeting.keep(request.transcript());
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

    @PUT
    @Path("{id}/transcript")
    @Transactional
    @Consumes({MediaType.TEXT_PLAIN, "text/vtt", "application/x-subrip", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(operationId = "putTranscript", summary = "Upload or replace the transcript of a meeting")
    public TranscriptView upload(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_PLAIN,
                                            schema = @Schema(implementation = String.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "lines",
                                                            value = "Dana: We agreed to launch on December 1.\n"
                                                                    + "Lee: I will send the notes by Friday.")))
                    byte[] upload) {
        Meeting meeting = Meeting.owned(id, caller);
        String text = Transcripts.decode(upload);
        Transcript transcript = Transcripts.read(text);
        meeting.keep(text);
        return TranscriptView.of(transcript, language.locale());
    }
}
