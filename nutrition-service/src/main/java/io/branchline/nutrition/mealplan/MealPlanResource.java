package io.branchline.nutrition.mealplan;

import io.branchline.kit.Language;
import io.branchline.nutrition.mealorder.ExplicitTargets;
import io.branchline.nutrition.menu.MealPlanView;
import io.branchline.nutrition.menu.Rendering;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/nutrition/meal-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meal plans", description = "Days of meals that meet people's targets, with the proof")
class MealPlanResource {
    /** Who accepts anything gets JSON. */
    private static final String LESS = ";qs=0.5";

    private final MealPlans plans;
    private final PlanDocuments documents;
    private final Language language;

    MealPlanResource(MealPlans plans, PlanDocuments documents, Language language) {
        this.plans = plans;
        this.documents = documents;
        this.language = language;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "planMealsForTargets",
            summary = "Plan meals for targets given in the request; nothing is kept",
            description = "By Accept also as `text/markdown`, `application/pdf` or `text/calendar`.")
    public MealPlanView plan(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "a couple", value = ExplicitTargets.EXAMPLE)))
                    @NotNull
                    @Valid
                    ExplicitTargets request) {
        return Rendering.of(plans.make(request), null, 0, language.locale());
    }

    @POST
    @Produces({PlanDocuments.MARKDOWN + LESS, PlanDocuments.PDF + LESS, PlanDocuments.CALENDAR + LESS})
    @Operation(hidden = true)
    public Response document(
            @NotNull @Valid ExplicitTargets request,
            @jakarta.ws.rs.core.Context jakarta.ws.rs.core.HttpHeaders headers) {
        return documents.of(plan(request), headers, null);
    }
}
