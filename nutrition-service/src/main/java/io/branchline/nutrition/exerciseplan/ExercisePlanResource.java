package io.branchline.nutrition.exerciseplan;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.nutrition.exerciseplan.ExercisePlans.Kept;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView;
import io.branchline.nutrition.exerciseplanner.PlanCalendar;
import io.branchline.nutrition.exerciseplanner.PlanMarkdown;
import io.branchline.nutrition.exerciseplanner.PlanRequest;
import io.branchline.nutrition.exerciseplanner.PlanTelling;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/profiles/{profileId}/exercise-plans")
@Tag(name = "Exercise plans", description = "Training plans, checked and adapted")
class ExercisePlanResource {
    private static final String EXAMPLE = """
            {"startDate": "2026-11-30", "weeks": 4, "days": ["MONDAY", "WEDNESDAY", "FRIDAY", "SATURDAY"],
             "minutesPerSession": 45, "equipment": ["DUMBBELLS"], "goal": "HEALTH", "seed": 1,
             "practice": {"level": "BEGINNER", "aerobicMinutesPerWeek": 30, "strengthDaysPerWeek": 0},
             "health": {"painAreas": ["KNEE"], "restingHeartRateBpm": 68},
             "readiness": {"yes": ["JOINT_PAIN"], "clearedByDoctor": false}}""";

    private final ExercisePlans plans;
    private final PlanTelling telling;
    private final Language language;
    private final Caller caller;
    private final Clock clock;

    ExercisePlanResource(ExercisePlans plans, PlanTelling telling, Language language, Caller caller, Clock clock) {
        this.plans = plans;
        this.telling = telling;
        this.language = language;
        this.caller = caller;
        this.clock = clock;
    }

    /** One line of the list of plans. */
    record PlanSummary(UUID id, Instant createdAt, LocalDate start, int weeks) {
        static PlanSummary of(ExercisePlan plan) {
            return new PlanSummary(plan.id(), plan.createdAt(), plan.startDate(), plan.weeks());
        }
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Transactional
    @Operation(operationId = "createExercisePlan", summary = "Plan training for a profile")
    public ExercisePlanView create(
            @PathParam("profileId") UUID profileId,
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "plan", value = EXAMPLE)))
                    PlanRequest request) {
        return view(plans.create(profileId, request, clock.instant()));
    }

    @GET
    @Operation(operationId = "listExercisePlans", summary = "The training plans of a profile")
    public Page<PlanSummary> list(
            @PathParam("profileId") UUID profileId,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(100_000) int size) {
        Profile.owned(profileId, caller);
        int limit = Page.size(size);
        List<ExercisePlan> rows = ExercisePlan.page(profileId, caller, Page.afterId(cursor), limit + 1);
        return Page.of(rows, limit, plan -> plan.id().toString(), PlanSummary::of);
    }

    @GET
    @Path("{planId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getExercisePlan",
            summary = "One training plan",
            description = "Also as text/markdown and text/calendar by Accept.")
    public ExercisePlanView read(@PathParam("profileId") UUID profileId, @PathParam("planId") UUID planId) {
        return view(plans.read(profileId, planId));
    }

    @GET
    @Path("{planId}")
    @Produces("text/markdown")
    @Operation(hidden = true)
    public String readMarkdown(@PathParam("profileId") UUID profileId, @PathParam("planId") UUID planId) {
        return new PlanMarkdown(language.locale()).of(view(plans.read(profileId, planId)));
    }

    @GET
    @Path("{planId}")
    @Produces("text/calendar")
    @Operation(hidden = true)
    public String readCalendar(@PathParam("profileId") UUID profileId, @PathParam("planId") UUID planId) {
        Kept kept = plans.read(profileId, planId);
        return new PlanCalendar(language.locale(), kept.row().createdAt()).of(view(kept));
    }

    private ExercisePlanView view(Kept kept) {
        return telling.tell(kept.row().id(), kept.row().startDate(), kept.planned(), language.locale());
    }
}
