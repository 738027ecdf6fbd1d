package io.branchline.nutrition.measurement;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.measure.Unit;
import io.branchline.nutrition.profile.Measurement;
import io.branchline.nutrition.profile.Profile;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/profiles/{profileId}/measurements")
@Tag(name = "Measurements", description = "A person's values over time")
class MeasurementResource {
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final Caller caller;
    private final Language language;
    private final Clock clock;

    MeasurementResource(Caller caller, Language language, Clock clock) {
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    /** A value to keep; the unit must be named, the time is now unless said otherwise. */
    record NewMeasurement(
            @NotNull Measure kind,
            @NotNull @DecimalMin("0") @DecimalMax("1000000") Double value,
            @NotNull Unit unit,
            @Nullable @DecimalMin("0") @DecimalMax("12") Double plusInches,
            @Nullable Instant at) {

        static final String EXAMPLE = """
                {"kind": "WEIGHT", "value": 136, "unit": "JIN", "at": "2026-11-01T07:30:00Z"}""";
    }

    /** A kept value in the stored unit of its kind. */
    record MeasurementView(UUID id, Measure kind, String name, double value, Unit unit, Instant at) {
        static MeasurementView of(Measurement measurement, Locale locale) {
            Measure kind = measurement.kind();
            return new MeasurementView(
                    measurement.id(),
                    kind,
                    kind.label().in(locale),
                    measurement.amount(),
                    kind.unit(),
                    measurement.measuredAt());
        }
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordMeasurement", summary = "Record a measurement")
    public MeasurementView record(
            @PathParam("profileId") UUID profileId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "jin", value = NewMeasurement.EXAMPLE)))
                    @NotNull
                    @Valid
                    NewMeasurement request) {
        Profile profile = Profile.ownedWithConsent(profileId, caller);
        Instant now = clock.instant();
        Instant at = request.at() == null ? now : request.at();
        if (at.isAfter(now.plus(CLOCK_SKEW))
                || at.isBefore(profile.birthDate().atStartOfDay().toInstant(ZoneOffset.UTC))) {
            throw Problem.invalid("/at", "time", "must be between birth and now", "须在出生之后、当前时间之前");
        }
        Reading reading = new Reading(request.kind(), request.value(), request.unit(), request.plusInches());
        double amount = reading.normalised("");
        agree(profileId, request.kind(), amount, at);
        Measurement kept = profile.record(request.kind(), amount, at);
        return MeasurementView.of(kept, language.locale());
    }

    /** The two values of one reading of blood pressure must fit each other. */
    private static void agree(UUID profileId, Measure kind, double amount, Instant at) {
        boolean systolic = kind == Measure.SYSTOLIC;
        if (!systolic && kind != Measure.DIASTOLIC) {
            return;
        }
        Measurement.at(profileId, systolic ? Measure.DIASTOLIC : Measure.SYSTOLIC, at)
                .map(Measurement::amount)
                .filter(other -> systolic ? amount <= other : amount >= other)
                .ifPresent(other -> {
                    throw Problem.invalid("/value", "implausible", "systolic must be above diastolic", "收缩压须高于舒张压");
                });
    }

    @GET
    @Operation(operationId = "listMeasurements", summary = "Measurements of a person, newest entries first")
    public Page<MeasurementView> list(
            @PathParam("profileId") UUID profileId,
            @QueryParam("kind") @Nullable Measure kind,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(100_000) int size) {
        Profile.owned(profileId, caller);
        int limit = Page.size(size);
        List<Measurement> rows = Measurement.page(profileId, kind, Page.afterId(cursor), limit + 1);
        return Page.of(rows, limit, row -> row.id().toString(), row -> MeasurementView.of(row, language.locale()));
    }
}
