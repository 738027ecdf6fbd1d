package io.branchline.nutrition.profile;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Page;
import io.branchline.kit.Problem;
import io.branchline.kit.Versioned;
import io.branchline.kit.WebConventions.Created;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/profiles")
@Tag(name = "Profiles", description = "People whose nutrition is managed")
class ProfileResource {
    private static final String CONSENT_TEXT = "2026-11";

    private final Caller caller;
    private final Clock clock;

    ProfileResource(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** A profile with the latest height and weight; the whole history is under its measurements. */
    record ProfileView(
            UUID id,
            long version,
            Instant createdAt,
            String name,
            Sex sex,
            LocalDate birthDate,
            @Nullable Double heightCm,
            @Nullable Double weightKg,
            @Nullable ActivityLevel activityLevel,
            Standard standard,
            Goal goal,
            Diet diet,
            @Nullable Boolean smoker,
            @Nullable Boolean postmenopausal,
            MaternityFacts maternity,
            Set<Condition> conditions,
            Set<Medicine> medicines,
            Set<Allergen> allergies,
            List<String> dislikes,
            List<String> equipment)
            implements Created, Versioned {

        static ProfileView of(Profile profile, Instant now) {
            Map<Measure, Double> measures = Measurement.latest(profile.id(), now);
            Facts facts = profile.facts();
            return new ProfileView(
                    profile.id(),
                    profile.version(),
                    profile.createdAt(),
                    profile.name(),
                    profile.sex(),
                    profile.birthDate(),
                    measures.get(Measure.HEIGHT),
                    measures.get(Measure.WEIGHT),
                    facts.activityLevel(),
                    facts.standard(),
                    facts.goal(),
                    facts.diet(),
                    facts.smoker(),
                    facts.postmenopausal(),
                    profile.maternity(),
                    profile.conditions(),
                    profile.medicines(),
                    profile.allergies(),
                    facts.dislikes(),
                    facts.equipment());
        }
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Transactional
    @Operation(operationId = "createProfile", summary = "Add a person, with their consent")
    public ProfileView create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "person", value = NewProfile.EXAMPLE)))
                    @NotNull
                    @Valid
                    NewProfile request) {
        if (!request.consents().contains(Purpose.HEALTH_DATA)) {
            throw Problem.unprocessable(
                    "consent-missing",
                    "Nothing personal is stored without the consent HEALTH_DATA.",
                    "未取得 HEALTH_DATA 同意，不保存任何个人信息。");
        }
        Instant now = clock.instant();
        Profile profile = new Profile(caller.subject(), request.name(), request.sex(), request.birthDate(), now);
        profile.persist();
        profile.apply(request.facts(), now);
        request.consents().stream().distinct().forEach(purpose -> Consent.grant(profile, purpose, CONSENT_TEXT, now));
        profile.flush();
        return ProfileView.of(profile, now);
    }

    @GET
    @Operation(operationId = "listProfiles", summary = "The people this caller manages")
    public Page<ProfileView> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(100_000) int size) {
        int limit = Page.size(size);
        Instant now = clock.instant();
        List<Profile> rows = Profile.page(caller.subject(), Page.afterId(cursor), limit + 1);
        return Page.of(rows, limit, profile -> profile.id().toString(), profile -> ProfileView.of(profile, now));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProfile", summary = "One person")
    public ProfileView get(@PathParam("id") UUID id) {
        return ProfileView.of(Profile.owned(id, caller), clock.instant());
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @Operation(operationId = "changeProfile", summary = "Change what is known of a person")
    public ProfileView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "change",
                                                            value =
                                                                    "{\"weightKg\": 67.2, \"activityLevel\": \"ACTIVE\", \"postmenopausal\": false}")))
                    @NotNull
                    @Valid
                    ProfileChange change) {
        Profile profile = Profile.ownedWithConsent(id, caller);
        Versioned.require(ifMatch, profile.version());
        Instant now = clock.instant();
        profile.apply(change, now);
        profile.flush();
        return ProfileView.of(profile, now);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "eraseProfile", summary = "Erase a person and everything of theirs, for good")
    public void erase(@PathParam("id") UUID id) {
        Profile.owned(id, caller).erase();
    }
}
