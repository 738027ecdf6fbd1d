package io.branchline.nutrition.mealplan;

import io.branchline.kit.Language;
import io.branchline.nutrition.dish.Dishes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/nutrition/meal-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meal plans", description = "Days of meals that meet a person's targets, with the proof")
class MealPlanResource {
    private final MealPlans plans;
    private final Dishes dishes;
    private final Language language;
    private final Clock clock;

    MealPlanResource(MealPlans plans, Dishes dishes, Language language, Clock clock) {
        this.plans = plans;
        this.dishes = dishes;
        this.language = language;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "planMealsForTargets",
            summary = "Plan meals for targets given in the request; nothing is kept")
    public MealPlanView plan(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "two days", value = ExplicitTargets.EXAMPLE)))
                    @NotNull
                    @Valid
                    ExplicitTargets request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return plans.make(request.order(dishes.all(), today), language.locale());
    }
}
