package io.branchline.nutrition.mealplan;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.nutrition.dish.Dishes;
import io.branchline.nutrition.mealplan.MealPlanView.AisleView;
import io.branchline.nutrition.profile.Profile;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/nutrition/profiles/{profileId}/meal-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meal plans", description = "Days of meals that meet a person's targets, with the proof")
class ProfileMealPlanResource {
    private final MealPlans plans;
    private final Dishes dishes;
    private final Caller caller;
    private final Language language;
    private final Clock clock;

    ProfileMealPlanResource(MealPlans plans, Dishes dishes, Caller caller, Language language, Clock clock) {
        this.plans = plans;
        this.dishes = dishes;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    /** One line of the list. */
    record Line(UUID id, Instant createdAt, LocalDate startDate, int days) {
        static Line of(MealPlan plan) {
            return new Line(plan.id(), plan.createdAt(), plan.startDate(), plan.days());
        }
    }

    /** What to buy, by aisle; grams as bought. */
    record ShoppingList(List<AisleView> aisles) {}

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "planMeals",
            summary = "Plan meals for a person from their targets, diet and allergies, and keep the plan")
    public MealPlanView plan(
            @PathParam("profileId") UUID profileId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "three days", value = Wishes.EXAMPLE)))
                    @NotNull
                    @Valid
                    Wishes wishes) {
        Profile profile = Profile.ownedWithConsent(profileId, caller);
        Instant now = clock.instant();
        Order order = PersonalOrder.of(profile, wishes, dishes.all(), now);
        return plans.view(plans.keep(profile, order, now), language.locale());
    }

    @GET
    @Operation(operationId = "listMealPlans", summary = "A person's meal plans, the newest first")
    public Page<Line> list(
            @PathParam("profileId") UUID profileId,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(100_000) int size) {
        Profile.owned(profileId, caller);
        int limit = Page.size(size);
        List<MealPlan> rows = MealPlan.page(profileId, Page.afterId(cursor), limit + 1);
        return Page.of(rows, limit, plan -> plan.id().toString(), Line::of);
    }

    @GET
    @Path("{planId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getMealPlan", summary = "A meal plan as JSON, or as Markdown by Accept")
    public MealPlanView get(@PathParam("profileId") UUID profileId, @PathParam("planId") UUID planId) {
        return view(profileId, planId);
    }

    @GET
    @Path("{planId}")
    @Produces("text/markdown")
    @Operation(hidden = true)
    public String markdown(@PathParam("profileId") UUID profileId, @PathParam("planId") UUID planId) {
        return Markdown.of(view(profileId, planId), language.locale());
    }

    @GET
    @Path("{planId}/shopping-list")
    @Operation(operationId = "getShoppingList", summary = "What to buy for a plan, by aisle")
    public ShoppingList shopping(@PathParam("profileId") UUID profileId, @PathParam("planId") UUID planId) {
        return new ShoppingList(view(profileId, planId).shoppingList());
    }

    private MealPlanView view(UUID profileId, UUID planId) {
        Profile.owned(profileId, caller);
        return plans.view(MealPlan.of(profileId, planId), language.locale());
    }
}
