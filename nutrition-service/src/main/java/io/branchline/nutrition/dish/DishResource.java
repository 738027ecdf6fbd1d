package io.branchline.nutrition.dish;

import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.kit.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/dishes")
@Tag(name = "Dishes", description = "What is cooked and eaten")
@Consumes(MediaType.APPLICATION_JSON)
class DishResource {
    private final Dishes dishes;
    private final Language language;

    DishResource(Dishes dishes, Language language) {
        this.dishes = dishes;
        this.language = language;
    }

    @GET
    @Operation(
            operationId = "listDishes",
            summary = "Search dishes by name, ingredient, meal, kitchen, diet, allergens and time")
    public Page<DishView.Summary> list(
            @BeanParam @Valid DishFilter filter,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        int wanted = Page.size(size);
        String after = Page.after(cursor);
        Function<FoundDish, String> key = dish -> filter.relevance(dish) + dish.sortKey();
        SortedMap<String, FoundDish> found = new TreeMap<>();
        dishes.all().stream().filter(filter).forEach(dish -> found.put(key.apply(dish), dish));
        List<FoundDish> rows = found.entrySet().stream()
                .dropWhile(entry -> after != null && entry.getKey().compareTo(after) <= 0)
                .limit(wanted + 1L)
                .map(Map.Entry::getValue)
                .toList();
        return Page.of(rows, wanted, key, dish -> DishView.Summary.of(dish, language.locale()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDish", summary = "A dish with its recipe and what a serving of it contains")
    public DishView read(@PathParam("id") UUID id) {
        return DishView.of(dishes.find(id).orElseThrow(Problem::notFound), language.locale());
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "addDish", summary = "Add a dish of one's own; what it contains is computed")
    public DishView add(
            @Valid
                    @NotNull
                    @RequestBody(
                            content = @Content(examples = @ExampleObject(name = "noodles", value = NewDish.EXAMPLE)))
                    NewDish request) {
        return DishView.of(dishes.add(request), language.locale());
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "removeDish", summary = "Remove a dish of one's own")
    public void remove(@PathParam("id") UUID id) {
        dishes.remove(id);
    }
}
