package io.branchline.office.minutes;

import io.branchline.kit.Language;
import io.branchline.office.TranscriptExamples;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.record.RecordDrafter;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.meeting.Transcripts;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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

@Path("/api/v1/office/minutes")
@Consumes({
    MediaType.TEXT_PLAIN,
    Transcripts.WEBVTT,
    Transcripts.SUBRIP,
    MediaType.APPLICATION_JSON,
    Transcripts.DOCX,
    MediaType.APPLICATION_OCTET_STREAM
})
@Tag(name = "Minutes", description = "Minutes with evidence for every item")
class MinutesResource {
    private static final int MOST_NOTICES = 100;

    private final MinutesPaper paper;
    private final Language language;

    MinutesResource(MinutesPaper paper, Language language) {
        this.paper = paper;
        this.language = language;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftMinutes",
            summary = "Turn a transcript into minutes; nothing is stored",
            description =
                    "WebVTT, SubRip, `Name: text`, Google Meet, Otter, Whisper or Tingwu JSON, a Word file, or a W3C"
                            + " scribe's log; UTF-8, UTF-16 or GB18030; up to 20 MB and 200,000 words. "
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
    @APIResponse(
            responseCode = "202",
            description = "Drafted in the background: `Prefer: respond-async` was sent",
            content = @Content(schema = @Schema(ref = "OperationView")))
    @APIResponse(responseCode = "404", description = "There is no such template")
    @Parameter(
            name = "Prefer",
            in = ParameterIn.HEADER,
            description = "`respond-async` drafts in the background",
            schema = @Schema(type = SchemaType.STRING))
    public MinutesView draft(
            @BeanParam @Valid MinutesQuery asked,
            @Context HttpHeaders headers,
            @RequestBody(
                            description = "The format is found out; a content type that names one is believed",
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.TEXT_PLAIN,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = {
                                            @ExampleObject(name = "lines", value = TranscriptExamples.LINES),
                                            @ExampleObject(name = "scribe", value = TranscriptExamples.LOG)
                                        }),
                                @Content(
                                        mediaType = Transcripts.WEBVTT,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "cues", value = TranscriptExamples.CUES)),
                                @Content(
                                        mediaType = Transcripts.SUBRIP,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples =
                                                @ExampleObject(
                                                        name = "subtitles",
                                                        value = TranscriptExamples.SUBTITLES)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(type = SchemaType.OBJECT),
                                        examples =
                                                @ExampleObject(name = "segments", value = TranscriptExamples.SEGMENTS)),
                                @Content(
                                        mediaType = Transcripts.DOCX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] upload) {
        Transcript transcript = Transcripts.read(upload, headers.getMediaType());
        List<String> notices = transcript.notices().stream()
                .limit(MOST_NOTICES)
                .map(notice -> notice.in(language.locale()))
                .toList();
        return MinutesView.computed(RecordDrafter.draft(transcript, asked.facts()), notices);
    }

    @POST
    @Produces(MinutesPaper.MARKDOWN + MinutesPaper.LATER)
    @Operation(hidden = true)
    public String markdown(@BeanParam @Valid MinutesQuery asked, @Context HttpHeaders headers, byte[] upload) {
        return paper.markdown(minutes(asked, headers, upload), asked.template(), null);
    }

    @POST
    @Produces(MinutesPaper.DOCX + MinutesPaper.LATER)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"minutes.docx\"")
    @Operation(hidden = true)
    public byte[] word(@BeanParam @Valid MinutesQuery asked, @Context HttpHeaders headers, byte[] upload) {
        return paper.word(minutes(asked, headers, upload), asked.template(), null);
    }

    @POST
    @Produces(MinutesPaper.PDF + MinutesPaper.LATER)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"minutes.pdf\"")
    @Operation(hidden = true)
    public byte[] pdf(@BeanParam @Valid MinutesQuery asked, @Context HttpHeaders headers, byte[] upload) {
        return paper.pdf(minutes(asked, headers, upload), asked.template(), null);
    }

    @POST
    @Produces(MinutesPaper.CALENDAR + MinutesPaper.LATER)
    @Operation(hidden = true)
    public String calendar(@BeanParam @Valid MinutesQuery asked, @Context HttpHeaders headers, byte[] upload) {
        return paper.calendar(minutes(asked, headers, upload));
    }

    private static MinutesOfRecord minutes(MinutesQuery asked, HttpHeaders headers, byte[] upload) {
        return RecordDrafter.draft(Transcripts.read(upload, headers.getMediaType()), asked.facts());
    }
}
