package io.branchline.office.document.fields;

import io.branchline.office.engine.document.drafting.OfficialBrief;
import io.branchline.office.engine.document.drafting.Point;
import io.branchline.office.engine.document.official.Attendance;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Direction;
import io.branchline.office.engine.document.official.Distribution;
import io.branchline.office.engine.document.official.DocumentNumber;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.Signing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an official document (公文); what is left out follows from the kind. Texts are in Chinese. */
public record OfficialFields(
        @Nullable Format format,
        @Nullable Direction direction,
        @Size(max = 10) @Nullable List<@NotBlank @Size(max = 60) String> issuers,
        @Size(max = 60) @Nullable String mark,
        @Valid @Nullable Number number,
        @Min(1) @Max(999_999) @Nullable Integer serial,
        @Min(1) @Max(999_999) @Nullable Integer copyNumber,
        Control.@Nullable Secrecy secrecy,
        @Size(max = 20) @Nullable String secrecyPeriod,
        Control.@Nullable Urgency urgency,
        @Size(max = 10) @Nullable List<@NotBlank @Size(max = 20) String> signers,
        @Size(max = 20) @Nullable String office,
        @Size(max = 200) @Nullable String subject,
        @Size(max = 250) @Nullable String title,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> addressees,
        @Size(max = 500) @Nullable String basis,
        @Size(max = 500) @Nullable String purpose,
        @Size(max = 300) @Nullable String received,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 5000) String> opening,
        @Size(max = 200) @Nullable List<@Valid @NotNull PointFields> points,
        @Size(max = 300) @Nullable String closing,
        @Size(max = 30) @Nullable List<@Valid @NotNull Annex> attachments,
        @NotNull LocalDate date,
        Signing.@Nullable Manner signing,
        @Size(max = 200) @Nullable String note,
        @Size(max = 100) @Nullable String contact,
        @Size(max = 200) @Nullable List<@NotBlank @Size(max = 60) String> present,
        @Size(max = 200) @Nullable List<@NotBlank @Size(max = 60) String> regrets,
        @Size(max = 200) @Nullable List<@NotBlank @Size(max = 60) String> observers,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> copies,
        @Size(max = 60) @Nullable String printer,
        @Nullable LocalDate printedOn) {

    /** 发文字号: the issuer's code, the year, the serial number. */
    public record Number(
            @NotBlank @Size(max = 20) String code,
            @Min(1949) @Max(2100) int year,
            @Min(1) @Max(999_999) int serial) {}

    /** Something to say, with what belongs under it; at most four levels. */
    public record PointFields(
            @Size(max = 200) @Nullable String heading,
            @Size(max = 20_000) @Nullable String text,
            @Size(max = 100) @Nullable List<@Valid @NotNull PointFields> points) {

        static PointFields of(Point point) {
            List<PointFields> below =
                    point.points().stream().map(PointFields::of).toList();
            return new PointFields(point.heading(), point.text(), below.isEmpty() ? null : below);
        }

        Point toPoint() {
            return new Point(
                    heading,
                    text,
                    orEmpty(points).stream().map(PointFields::toPoint).toList());
        }
    }

    /** 附件: its name, and its points when it is bound with the document. */
    public record Annex(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 200) @Nullable List<@Valid @NotNull PointFields> points) {}

    /** The brief of this kind. */
    public OfficialBrief toBrief(Kind kind) {
        return new OfficialBrief(
                kind,
                format,
                direction,
                new Control(copyNumber, secrecy, secrecyPeriod, urgency),
                orEmpty(issuers),
                mark,
                number == null ? null : new DocumentNumber(number.code(), number.year(), number.serial()),
                serial,
                orEmpty(signers),
                office,
                subject,
                title,
                orEmpty(addressees),
                basis,
                purpose,
                received,
                orEmpty(opening),
                points(points),
                closing,
                orEmpty(attachments).stream()
                        .map(annex -> new OfficialBrief.Annex(annex.title(), points(annex.points())))
                        .toList(),
                date,
                signing,
                note,
                contact,
                new Attendance(orEmpty(present), orEmpty(regrets), orEmpty(observers)),
                new Distribution(orEmpty(copies), printer, printedOn));
    }

    private static List<Point> points(@Nullable List<PointFields> points) {
        return orEmpty(points).stream().map(PointFields::toPoint).toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
