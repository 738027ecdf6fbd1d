package io.branchline.nutrition.exerciseplan;

import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.progress.LoggedSession;
import io.branchline.nutrition.engine.training.progress.Step;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView;
import io.branchline.nutrition.exerciseplanner.PlanTelling;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/profiles/{profileId}/exercise-plans/{planId}/sessions")
@Tag(name = "Exercise plans")
class TrainedSessionResource {
    private static final String EXAMPLE = """
            {"date": "2026-11-30", "doneMinutes": 40, "rpe": 5, "painArea": "KNEE", "pain": 2, "warningSign": false}""";

    private final ExercisePlans plans;
    private final PlanTelling telling;
    private final Language language;

    TrainedSessionResource(ExercisePlans plans, PlanTelling telling, Language language) {
        this.plans = plans;
        this.telling = telling;
        this.language = language;
    }

    /** What became of a planned session: minutes done, effort and pain from 0 to 10, and whether a warning sign appeared. */
    record NewSession(
            @NotNull LocalDate date,
            @NotNull @Min(0) @Max(600) Integer doneMinutes,
            @NotNull @Min(0) @Max(10) Integer rpe,
            @Nullable PainArea painArea,
            @NotNull @Min(0) @Max(10) Integer pain,
            @NotNull Boolean warningSign) {

        LoggedSession logged() {
            return new LoggedSession(date, doneMinutes, rpe, painArea, pain, warningSign);
        }
    }

    /** What the log means for the weeks to come, with the plan as it stands now. */
    record SessionAnswer(UUID id, Step step, String text, int week, ExercisePlanView plan) {}

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Transactional
    @Operation(operationId = "logExerciseSession", summary = "Log a session; the weeks after it adapt")
    public SessionAnswer log(
            @PathParam("profileId") UUID profileId,
            @PathParam("planId") UUID planId,
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "session", value = EXAMPLE)))
                    NewSession request) {
        ExercisePlans.Logged logged = plans.log(profileId, planId, request.logged());
        ExercisePlans.Kept kept = logged.kept();
        return new SessionAnswer(
                logged.id(),
                logged.adaptation().step(),
                logged.adaptation().step().text().in(language.locale()),
                logged.week(),
                telling.tell(kept.row().id(), kept.row().startDate(), kept.planned(), language.locale()));
    }
}
