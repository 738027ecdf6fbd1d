package io.branchline.office.minutes;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.branchline.kit.Problem;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the caller knows of a meeting that is not stored; its fields are part of what an idempotency key stands for. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class MinutesQuery {
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

    @QueryParam("template")
    @Parameter(description = "The id of a minutes template, for Markdown, Word and PDF")
    @Nullable
    UUID template;

    /** The title, as far as anybody says. */
    public @Nullable String title() {
        return title;
    }

    /** The day; 400 when there is no such day. */
    public @Nullable LocalDate date() {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException noSuchDay) {
            throw Problem.invalid("date", "date", "no such day", "没有这一天");
        }
    }

    @Nullable
    UUID template() {
        return template;
    }

    MeetingFacts facts() {
        return MeetingFacts.of(title, date());
    }
}
