package io.branchline.office.minutes;

import io.branchline.kit.Problem;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.minutes.markdown.MinutesMarkdown;
import io.branchline.office.meeting.Transcripts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/minutes")
@Consumes({MediaType.TEXT_PLAIN, "text/vtt", "application/x-subrip", MediaType.APPLICATION_OCTET_STREAM})
@Tag(name = "Minutes", description = "Minutes with evidence for every item")
class MinutesResource {
    private static final String EXAMPLE = """
            Dana Reyes: We agreed to launch the new home page on December 1.
            Lee Park: I will send the release notes to support by Friday.
            Dana Reyes: Lee, could you also update the price table?
            Lee Park: Sure, will do.
            """;

    private final Clock clock = Clock.systemUTC();

    /** What the caller knows of the meeting. */
    static class Asked {
        @QueryParam("title")
        @Size(max = 200)
        @Parameter(description = "The title of the minutes")
        @Nullable
        String title;

        @QueryParam("date")
        @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
        @Parameter(description = "The day of the meeting; dates in words are resolved against it")
        @Schema(type = SchemaType.STRING, format = "date")
        @Nullable
        String date;

        MeetingFacts facts() {
            try {
                return MeetingFacts.of(title, date == null ? null : LocalDate.parse(date));
            } catch (DateTimeException noSuchDay) {
                throw Problem.invalid("date", "date", "no such day", "没有这一天");
            }
        }
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftMinutes",
            summary = "Turn a transcript into minutes; nothing is stored",
            description = "WebVTT, SubRip or lines of `Name: text`, in UTF-8, UTF-16 or GB18030; up to 20 MB.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes in the asked representation",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MinutesView.class)),
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MinutesWord.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public MinutesView draft(
            @BeanParam @Valid Asked asked,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_PLAIN,
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "lines", value = EXAMPLE)))
                    byte[] transcript) {
        return MinutesView.of(null, minutes(asked, transcript));
    }

    @POST
    @Produces("text/markdown;charset=UTF-8")
    @Operation(hidden = true)
    public String markdown(@BeanParam @Valid Asked asked, byte[] transcript) {
        return MinutesMarkdown.of(minutes(asked, transcript));
    }

    @POST
    @Produces(MinutesWord.DOCX)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"minutes.docx\"")
    @Operation(hidden = true)
    public byte[] word(@BeanParam @Valid Asked asked, byte[] transcript) {
        return MinutesWord.of(minutes(asked, transcript), LocalDate.now(clock));
    }

    private static Minutes minutes(Asked asked, byte[] transcript) {
        return MinutesDrafter.draft(Transcripts.read(transcript), asked.facts());
    }
}
