package io.branchline.nutrition.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.nutrition.engine.assessment.AssessmentInput;
import io.branchline.nutrition.engine.assessment.Assessor;
import io.branchline.nutrition.profile.Consent;
import io.branchline.nutrition.profile.Measurement;
import io.branchline.nutrition.profile.PersonalData;
import io.branchline.nutrition.profile.Profile;
import io.quarkus.arc.All;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/nutrition/profiles/{profileId}/export")
@Tag(name = "Export", description = "Everything of a person, to take away")
class ExportResource {
    private static final int ALL = 100_000;

    private final List<PersonalData> sections;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    ExportResource(@All List<PersonalData> sections, Caller caller, ObjectMapper json, Clock clock) {
        this.sections = sections;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** In which form. */
    enum Format {
        json,
        fhir
    }

    @GET
    @Operation(operationId = "exportProfile", summary = "Everything kept of a person, as JSON or as a FHIR R4 bundle")
    public Map<String, Object> export(
            @PathParam("profileId") UUID profileId, @QueryParam("format") @DefaultValue("json") Format format) {
        Profile profile = Profile.owned(profileId, caller);
        Instant now = clock.instant();
        List<Measurement> measurements = Measurement.page(profileId, null, null, ALL);
        if (format == Format.fhir) {
            var input = AssessmentInput.of(
                    profile.person(now), now.atZone(ZoneOffset.UTC).toLocalDate());
            var plans = new FhirPlans("urn:uuid:" + profileId).entries(this::section, profileId);
            return FhirBundle.of(profile, measurements, Assessor.assess(input).targets(), plans, now);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("exportedAt", now);
        all.put("profile", profile.everything());
        all.put("measurements", measurements.stream().map(ExportResource::line).toList());
        all.put(
                "consents",
                Consent.ledger(profileId).stream().map(ExportResource::line).toList());
        sections.forEach(section -> all.put(section.section(), section.of(profileId)));
        return all;
    }

    /** What one feature keeps of the person, as a tree. */
    private JsonNode section(String name, UUID profileId) {
        return sections.stream()
                .filter(section -> section.section().equals(name))
                .findFirst()
                .<JsonNode>map(section -> json.valueToTree(section.of(profileId)))
                .orElseGet(json::createArrayNode);
    }

    private static Map<String, Object> line(Measurement one) {
        return Map.of(
                "id", one.id(),
                "kind", one.kind(),
                "value", one.amount(),
                "unit", one.kind().unit(),
                "at", one.measuredAt());
    }

    private static Map<String, Object> line(Consent one) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("purpose", one.purpose());
        line.put("textVersion", one.textVersion());
        line.put("grantedAt", one.grantedAt());
        if (one.withdrawnAt() != null) {
            line.put("withdrawnAt", one.withdrawnAt());
        }
        return line;
    }
}
