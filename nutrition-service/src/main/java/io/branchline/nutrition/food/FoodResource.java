package io.branchline.nutrition.food;

import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.food.FoodTable;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/foods")
@Tag(name = "Foods", description = "Composition table: what is in a food")
@Consumes(MediaType.APPLICATION_JSON)
class FoodResource {
    /** Nobody reads further down a ranked list. */
    private static final int MAX_FOUND = 200;

    private static final String EXAMPLE = """
            {"nameEn": "Oat biscuit, shop brand", "nameZh": "燕麦饼干",
             "per100g": {"energyKcal": 452, "proteinG": 7.1, "fatG": 18.2, "carbohydrateG": 63.4, "saturatedFatG": 8.1, "sugarsG": 21, "fiberG": 5.2, "sodiumMg": 310},
             "allergens": ["WHEAT", "GLUTEN", "MILK"], "diets": ["VEGETARIAN"], "flags": ["ALCOHOL_FREE", "PREGNANCY_OK"],
             "heiGroup": "REFINED_GRAINS", "aisle": "SNACKS", "measures": [{"name": "biscuit", "grams": 12.5}]}
            """;

    private final Foods foods;
    private final FoodSearch search;
    private final Language language;

    FoodResource(Foods foods, FoodSearch search, Language language) {
        this.foods = foods;
        this.search = search;
        this.language = language;
    }

    private record Ranked(int rank, FoundFood food) {}

    @GET
    @Operation(
            operationId = "listFoods",
            summary =
                    "Search foods in English, Chinese or pinyin; without a query, list the caller's and the curated foods")
    public Page<FoodView.Summary> list(
            @QueryParam("q") @Nullable @Size(max = 100) @Parameter(example = "tomato") String query,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        int wanted = Page.size(size);
        int start = start(Page.after(cursor));
        List<FoundFood> found = query == null || query.isBlank()
                ? all()
                : search.search(query, Math.min(MAX_FOUND, start + wanted + 1));
        List<Ranked> rows = new ArrayList<>();
        for (int i = start; i < Math.min(found.size(), start + wanted + 1); i++) {
            rows.add(new Ranked(i + 1, found.get(i)));
        }
        return Page.of(
                rows,
                wanted,
                row -> Integer.toString(row.rank),
                row -> FoodView.Summary.of(row.food, language.locale()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFood", summary = "All that is known of a food")
    public FoodView read(@PathParam("id") UUID id) {
        return FoodView.of(foods.find(id).orElseThrow(Problem::notFound), language.locale());
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "addFood", summary = "Add a food of one's own, from a label for example")
    public FoodView add(
            @Valid @NotNull @RequestBody(content = @Content(examples = @ExampleObject(name = "label", value = EXAMPLE)))
                    NewFood request) {
        return FoodView.of(foods.add(request), language.locale());
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "changeFood",
            summary = "State a food of one's own anew",
            description =
                    "Dishes made of it are computed anew, and so are kept plans: a plan tells when a dish is no longer safe.")
    public FoodView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @Valid @NotNull @RequestBody(content = @Content(examples = @ExampleObject(name = "label", value = EXAMPLE)))
                    NewFood request) {
        return FoodView.of(foods.change(id, ifMatch, request), language.locale());
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "removeFood", summary = "Remove a food of one's own that no dish is made of")
    public void remove(@PathParam("id") UUID id) {
        foods.remove(id);
    }

    private List<FoundFood> all() {
        List<FoundFood> all = new ArrayList<>(foods.own());
        FoodTable.shipped().all().forEach(food -> all.add(FoundFood.of(food)));
        return all;
    }

    private static int start(@Nullable String key) {
        if (key == null) {
            return 0;
        }
        if (!key.matches("[0-9]{1,6}")) {
            throw Page.invalidCursor();
        }
        return Integer.parseInt(key);
    }
}
