package io.branchline.office.meeting;

import io.branchline.kit.Caller;
import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.office.TranscriptExamples;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptText;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/meetings/{id}/transcript")
@Tag(name = "Meetings", description = "Meetings and their transcripts")
class TranscriptResource {
    private final Caller caller;
    private final Language language;

    TranscriptResource(Caller caller, Language language) {
        this.caller = caller;
        this.language = language;
    }

    @GET
    @Operation(
            operationId = "getTranscript",
            summary = "The transcript with the cues that evidence points to, replaced names and words applied")
    public TranscriptView read(@PathParam("id") UUID id) {
        return TranscriptView.full(Meeting.owned(id, caller).read(), language.locale());
    }

    @PUT
    @Transactional
    @Consumes({
        MediaType.TEXT_PLAIN,
        Transcripts.WEBVTT,
        Transcripts.SUBRIP,
        MediaType.APPLICATION_JSON,
        Transcripts.DOCX,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            operationId = "putTranscript",
            summary = "Upload or replace the transcript of a meeting",
            description =
                    "WebVTT, SubRip, `Name: text`, Google Meet, Otter, Whisper or Tingwu JSON, a Word file, or a W3C"
                            + " scribe's log; UTF-8, UTF-16 or GB18030; up to 20 MB and 200,000 words.")
    public TranscriptView upload(
            @PathParam("id") UUID id,
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
        return keep(id, Transcripts.text(upload, headers.getMediaType()));
    }

    @PUT
    @Transactional
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public TranscriptView upload(@PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw Problem.invalid("file", "not-null", "the form needs a part named file", "表单须含名为 file 的部分");
        }
        try {
            return keep(id, Transcripts.named(Files.readAllBytes(file.uploadedFile()), file.contentType()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private TranscriptView keep(UUID id, TranscriptText text) {
        Meeting meeting = Meeting.owned(id, caller);
        Transcript transcript = Transcripts.read(text);
        meeting.keep(text, transcript);
        return TranscriptView.summary(transcript, language.locale());
    }
}
