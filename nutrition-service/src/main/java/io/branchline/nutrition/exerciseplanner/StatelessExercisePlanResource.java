package io.branchline.nutrition.exerciseplanner;

import io.branchline.kit.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/nutrition/exercise-plans")
@Tag(name = "Exercise plans")
class StatelessExercisePlanResource {
    private static final String EXAMPLE = """
            {"body": {"ageYears": 34, "sex": "MALE", "weightKg": 78, "heightCm": 176},
             "plan": {
               "startDate": "2026-11-30", "weeks": 4, "days": ["MONDAY", "WEDNESDAY", "FRIDAY", "SATURDAY"],
               "minutesPerSession": 45, "equipment": ["DUMBBELLS"], "goal": "HEALTH", "avoid": ["dance-slow"], "seed": 1,
               "practice": {"level": "BEGINNER", "aerobicMinutesPerWeek": 30, "strengthDaysPerWeek": 0},
               "health": {"conditions": ["HYPERTENSION"], "painAreas": ["KNEE"], "medicines": ["ANTICOAGULANT"],
                          "restingHeartRateBpm": 68},
               "readiness": {"yes": ["JOINT_PAIN"], "clearedByDoctor": false}}}""";

    private final ExercisePlanner planner;
    private final PlanTelling telling;
    private final Language language;

    StatelessExercisePlanResource(ExercisePlanner planner, PlanTelling telling, Language language) {
        this.planner = planner;
        this.telling = telling;
        this.language = language;
    }

    @POST
    @Operation(operationId = "planExercise", summary = "A training plan for the body in the request, nothing stored")
    public ExercisePlanView plan(
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "A beginner", value = EXAMPLE)))
                    StatelessPlanRequest request) {
        Planned planned = planner.plan(request);
        return telling.tell(null, request.plan().startDate(), planned, language.locale());
    }
}
