package io.branchline.nutrition.exerciseplan;

import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.nutrition.exerciseplanner.PlanTelling;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/nutrition/profiles/{profileId}/exercise-plans/{planId}/sessions")
@Tag(name = "Exercise plans")
class TrainedSessionResource {
    private final ExercisePlans plans;
    private final PlanTelling telling;
    private final Language language;

    TrainedSessionResource(ExercisePlans plans, PlanTelling telling, Language language) {
        this.plans = plans;
        this.telling = telling;
        this.language = language;
    }

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
                                            examples = @ExampleObject(name = "session", value = NewSession.EXAMPLE)))
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
