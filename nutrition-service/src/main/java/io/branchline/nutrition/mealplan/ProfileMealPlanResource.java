package io.branchline.nutrition.mealplan;

import io.branchline.kit.Caller;
import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.kit.Problem;
import io.branchline.nutrition.mealorder.Wishes;
import io.branchline.nutrition.menu.MealPlanView;
import io.branchline.nutrition.menu.MealPlanView.AisleView;
import io.branchline.nutrition.menu.Menu;
import io.branchline.nutrition.menu.Shopping;
import io.branchline.nutrition.operation.OperationView;
import io.branchline.nutrition.operation.Preference;
import io.branchline.nutrition.profile.Profile;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/profiles/{profileId}/meal-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meal plans", description = "Days of meals that meet people's targets, with the proof")
class ProfileMealPlanResource {
    /** Who accepts anything gets JSON. */
    private static final String LESS = ";qs=0.5";

    private final MealPlans plans;
    private final PlanDocuments documents;
    private final Caller caller;
    private final Language language;

    ProfileMealPlanResource(MealPlans plans, PlanDocuments documents, Caller caller, Language language) {
        this.plans = plans;
        this.documents = documents;
        this.caller = caller;
        this.language = language;
    }

    /** One line of the list. */
    record Line(UUID id, Instant createdAt, LocalDate startDate, int days) {
        static Line of(MealPlan plan) {
            return new Line(plan.id(), plan.createdAt(), plan.startDate(), plan.days());
        }
    }

    /** What to buy, by aisle; grams as bought. */
    record ShoppingList(LocalDate from, LocalDate to, List<AisleView> aisles) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "planMeals",
            summary = "Plan meals for a person, and whoever eats with them, and keep the plan",
            description =
                    "Targets, diet and allergies come from the profile. With `Prefer: respond-async` the plan is made"
                            + " after the answer and the operation tells where it is.")
    @APIResponse(
            responseCode = "201",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = MealPlanView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The plan is being made",
            content = @Content(schema = @Schema(implementation = OperationView.class)))
    @APIResponse(responseCode = "422", description = "The wishes conflict, or no plan may be made for this person")
    public Response plan(
            @PathParam("profileId") UUID profileId,
            @HeaderParam("Prefer") @Size(max = 200) @Nullable String prefer,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "three days", value = Wishes.EXAMPLE)))
                    @NotNull
                    @Valid
                    Wishes wishes) {
        if (Preference.isAsync(prefer)) {
            return Preference.accepted(plans.queue(profileId, wishes, "respond-async"));
        }
        return Response.status(Response.Status.CREATED)
                .entity(plans.keep(profileId, wishes))
                .build();
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
    @Operation(
            operationId = "getMealPlan",
            summary = "A meal plan as JSON; by Accept as Markdown, PDF or iCalendar",
            description =
                    "The calendar has one event a meal. Its times float, that is they are the local times of whoever"
                            + " reads it, unless the query parameter `timeZone` fixes them.")
    public MealPlanView get(@PathParam("profileId") UUID profileId, @PathParam("planId") UUID planId) {
        return plans.view(profileId, planId);
    }

    @GET
    @Path("{planId}")
    @Produces({PlanDocuments.MARKDOWN + LESS, PlanDocuments.PDF + LESS, PlanDocuments.CALENDAR + LESS})
    @Operation(hidden = true)
    public Response document(
            @PathParam("profileId") UUID profileId,
            @PathParam("planId") UUID planId,
            @QueryParam("timeZone") @Size(max = 60) @Nullable String timeZone,
            @Context HttpHeaders headers) {
        return documents.of(plans.view(profileId, planId), headers, timeZone);
    }

    @DELETE
    @Path("{planId}")
    @Transactional
    @Operation(operationId = "deleteMealPlan", summary = "Delete a meal plan")
    public void delete(@PathParam("profileId") UUID profileId, @PathParam("planId") UUID planId) {
        plans.find(profileId, planId).delete();
    }

    @GET
    @Path("{planId}/shopping-list")
    @Operation(
            operationId = "getShoppingList",
            summary = "What to buy for a plan or some of its days, by aisle",
            description = "For everybody and their guests, with kitchen waste, less what the pantry holds.")
    public ShoppingList shopping(
            @PathParam("profileId") UUID profileId,
            @PathParam("planId") UUID planId,
            @QueryParam("from") @Parameter(description = "First day, else the plan's") @Nullable LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day, else the plan's") @Nullable LocalDate to) {
        Menu menu = plans.read(plans.find(profileId, planId));
        LocalDate end = menu.start().plusDays(menu.days() - 1L);
        LocalDate first = from == null || from.isBefore(menu.start()) ? menu.start() : from;
        LocalDate last = to == null || to.isAfter(end) ? end : to;
        if (first.isAfter(last)) {
            throw Problem.invalid("from", "range", "no day of the plan lies in this range", "该范围内没有计划中的日期");
        }
        return new ShoppingList(
                first,
                last,
                Shopping.list(
                        menu,
                        (int) ChronoUnit.DAYS.between(menu.start(), first),
                        (int) ChronoUnit.DAYS.between(menu.start(), last),
                        language.locale()));
    }
}
