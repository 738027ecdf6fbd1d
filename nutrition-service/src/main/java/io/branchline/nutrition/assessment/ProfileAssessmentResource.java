package io.branchline.nutrition.assessment;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.nutrition.assessment.AssessmentRequest.ActivityPart;
import io.branchline.nutrition.assessment.AssessmentRequest.HistoryPart;
import io.branchline.nutrition.engine.assessment.AssessmentInput;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.ScreeningSign;
import io.branchline.nutrition.print.Printer;
import io.branchline.nutrition.profile.Profile;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/profiles/{profileId}/assessments")
@Tag(name = "Assessments", description = "What a body's values say, with formula and source")
class ProfileAssessmentResource {
    private final Assessments assessments;
    private final Caller caller;
    private final Language language;
    private final Printer printer;
    private final Clock clock;

    ProfileAssessmentResource(Assessments assessments, Caller caller, Language language, Printer printer, Clock clock) {
        this.assessments = assessments;
        this.caller = caller;
        this.language = language;
        this.printer = printer;
        this.clock = clock;
    }

    /**
     * What is asked each time; everything may be left out.
     *
     * @param signs kept for the plans made from the profile; when left out, those of the last time hold
     */
    record Answers(
            @Nullable Boolean measuredLying,
            @Nullable @Size(max = 20) List<@NotNull ScreeningSign> signs,
            @Nullable @Size(min = 1, max = 48) List<@NotNull @Valid ActivityPart> activities,
            @Nullable @Valid HistoryPart history) {

        static final String EXAMPLE = """
                {"signs": [], "history": {"activeDaily": true, "vegetablesDaily": true, "diabetesInFamily": "NONE"}}""";
    }

    /** One line of the history, with what is not what it was the time before. */
    record Line(UUID id, LocalDate asOf, Instant createdAt, String rules, List<Assessments.Change> changes) {}

    /** What was said, and the inputs it was said from. */
    record Kept(UUID id, Instant createdAt, String rules, InputView inputs, AssessmentView assessment) {}

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "assessProfile",
            summary = "Assess a person from what is kept of them, and keep the result")
    public AssessmentView assess(
            @PathParam("profileId") UUID profileId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "answers", value = Answers.EXAMPLE)))
                    @NotNull
                    @Valid
                    Answers answers) {
        Profile profile = Profile.ownedWithConsent(profileId, caller);
        Instant now = clock.instant();
        if (answers.signs() != null) {
            profile.report(answers.signs());
        }
        return assessments.view(assessments.keep(profile, input(profile, answers, now), now), language.locale());
    }

    @GET
    @Operation(operationId = "listAssessments", summary = "Assessments of a person, newest first, with what changed")
    public Page<Line> list(
            @PathParam("profileId") UUID profileId,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(100_000) int size) {
        Profile.owned(profileId, caller);
        int limit = Page.size(size);
        List<StoredAssessment> rows = StoredAssessment.page(profileId, Page.afterId(cursor), limit + 1);
        return Page.of(rows, limit, row -> row.id().toString(), this::line);
    }

    @GET
    @Path("{assessmentId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getAssessment",
            summary = "One assessment as it was made, with its inputs",
            description =
                    "Also as application/pdf by Accept, with the trend up to it; 503 no-font when this installation"
                            + " cannot print the language.")
    public Kept get(@PathParam("profileId") UUID profileId, @PathParam("assessmentId") UUID assessmentId) {
        Profile.owned(profileId, caller);
        StoredAssessment stored = StoredAssessment.of(profileId, assessmentId);
        return new Kept(
                stored.id(),
                stored.createdAt(),
                stored.rules(),
                assessments.input(stored),
                assessments.view(stored, language.locale()));
    }

    @GET
    @Path("{assessmentId}")
    @Produces(Printer.PDF)
    @Operation(hidden = true)
    public byte[] print(@PathParam("profileId") UUID profileId, @PathParam("assessmentId") UUID assessmentId) {
        Profile.owned(profileId, caller);
        StoredAssessment stored = StoredAssessment.of(profileId, assessmentId);
        return printer.pdf(AssessmentSheet.of(
                assessments.view(stored, language.locale()), assessments.trend(stored), language.locale()));
    }

    private Line line(StoredAssessment stored) {
        return new Line(
                stored.id(),
                stored.asOf(),
                stored.createdAt(),
                stored.rules(),
                assessments.changes(stored, language.locale()));
    }

    private static AssessmentInput input(Profile profile, Answers answers, Instant now) {
        Person kept = profile.person(now);
        Person person = new Person(
                kept.sex(),
                kept.age(),
                kept.measures(),
                answers.measuredLying(),
                kept.activity(),
                kept.standard(),
                kept.goal(),
                kept.maternity(),
                kept.conditions(),
                kept.medicines(),
                kept.signs(),
                Asked.history(kept.history().smoker(), answers.history())
                        .postmenopausal(kept.history().postmenopausal()));
        return new AssessmentInput(
                person, now.atZone(ZoneOffset.UTC).toLocalDate(), Asked.budget(answers.activities()));
    }
}
