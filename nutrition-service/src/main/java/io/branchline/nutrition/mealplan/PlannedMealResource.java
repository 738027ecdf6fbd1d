package io.branchline.nutrition.mealplan;

import io.branchline.kit.Page;
import io.branchline.nutrition.menu.MealPlanView;
import io.branchline.nutrition.menu.MealPlanView.MealView;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/profiles/{profileId}/meal-plans/{planId}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meal plans", description = "Days of meals that meet people's targets, with the proof")
class PlannedMealResource {
    private final MealPlans plans;
    private final Edits edits;

    PlannedMealResource(MealPlans plans, Edits edits) {
        this.plans = plans;
        this.edits = edits;
    }

    /**
     * What to eat instead.
     *
     * @param dishes ids or keys; left out, the planner chooses
     * @param seed another number may give another meal
     */
    record Swap(
            @Nullable @Size(min = 1, max = 4) List<@NotBlank @Size(max = 80) String> dishes,
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Long seed) {}

    /** Whether edits of other meals leave the meal alone. */
    record Lock(@NotNull Boolean locked) {}

    /** How many more people than planned for eat the meal, each a mean portion. */
    record Guests(@NotNull @Min(0) @Max(50) Integer guests) {}

    /** Another seed may give another day. */
    record Anew(@Nullable @Min(0) @Max(Integer.MAX_VALUE) Long seed) {}

    @GET
    @Path("meals")
    @Operation(operationId = "listPlannedMeals", summary = "The meals of a plan in their order")
    public Page<MealView> meals(@PathParam("profileId") UUID profileId, @PathParam("planId") UUID planId) {
        List<MealView> meals = plans.view(profileId, planId).days().stream()
                .flatMap(day -> day.meals().stream())
                .toList();
        return new Page<>(meals, null);
    }

    @POST
    @Path("meals/{mealId}/swap")
    @Transactional
    @Operation(
            operationId = "swapMeal",
            summary = "Eat something else at one meal; the answer is the whole plan, checked again",
            description =
                    "Dishes of one's own choice stay as they are; the day's other meals give way where they must.")
    public MealPlanView swap(
            @PathParam("profileId") UUID profileId,
            @PathParam("planId") UUID planId,
            @PathParam("mealId") UUID mealId,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "anything else", value = "{\"seed\": 4}")))
                    @NotNull
                    @Valid
                    Swap swap) {
        return plans.change(profileId, planId, ifMatch, menu -> {
            long seed = seed(swap.seed(), menu.score().seed());
            return swap.dishes() == null
                    ? edits.swap(profileId, menu, mealId, seed)
                    : edits.settle(profileId, menu, mealId, swap.dishes(), seed);
        });
    }

    @PUT
    @Path("meals/{mealId}/lock")
    @Transactional
    @Operation(operationId = "lockMeal", summary = "Lock a meal, or unlock it")
    public MealPlanView lock(
            @PathParam("profileId") UUID profileId,
            @PathParam("planId") UUID planId,
            @PathParam("mealId") UUID mealId,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "lock", value = "{\"locked\": true}")))
                    @NotNull
                    @Valid
                    Lock lock) {
        return plans.change(
                profileId, planId, ifMatch, menu -> Edits.replace(menu, mealId, meal -> meal.locked(lock.locked())));
    }

    @PUT
    @Path("meals/{mealId}/guests")
    @Transactional
    @Operation(operationId = "scaleMeal", summary = "Cook a meal for guests; the shopping list follows")
    public MealPlanView scale(
            @PathParam("profileId") UUID profileId,
            @PathParam("planId") UUID planId,
            @PathParam("mealId") UUID mealId,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "two", value = "{\"guests\": 2}")))
                    @NotNull
                    @Valid
                    Guests guests) {
        return plans.change(
                profileId,
                planId,
                ifMatch,
                menu -> Edits.replace(menu, mealId, meal -> meal.forGuests(guests.guests())));
    }

    @POST
    @Path("days/{date}/regenerate")
    @Transactional
    @Operation(
            operationId = "regenerateDay",
            summary = "Plan one day anew but for its locked meals; the answer is the whole plan, checked again")
    public MealPlanView regenerate(
            @PathParam("profileId") UUID profileId,
            @PathParam("planId") UUID planId,
            @PathParam("date") @Parameter(example = "2030-01-08") LocalDate date,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "anew", value = "{\"seed\": 5}")))
                    @NotNull
                    @Valid
                    Anew anew) {
        return plans.change(
                profileId,
                planId,
                ifMatch,
                menu -> edits.regenerate(
                        profileId, menu, date, seed(anew.seed(), menu.score().seed() + 1)));
    }

    private static long seed(@Nullable Long asked, long otherwise) {
        return asked == null ? otherwise : asked;
    }
}
