package io.branchline.nutrition.fooddescription;

import io.branchline.kit.Language;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.food.FoundFood;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/food-descriptions")
@Tag(name = "Foods")
@Consumes(MediaType.APPLICATION_JSON)
class FoodDescriptionResource {
    private static final String EXAMPLE = "{\"text\": \"2 slices of toast with peanut butter and a large latte\"}";

    private final FoodDescriptions descriptions;
    private final Language language;

    FoodDescriptionResource(FoodDescriptions descriptions, Language language) {
        this.descriptions = descriptions;
        this.language = language;
    }

    record NewFoodDescription(@NotBlank @Size(max = 1000) String text) {}

    record FoodReference(UUID id, String name, @Nullable String code) {
        static FoodReference of(FoundFood food, Locale locale) {
            return new FoodReference(food.id(), food.name().in(locale), food.code());
        }
    }

    record AlternativeView(FoodReference food, double grams) {}

    record ItemView(
            String text,
            FoodReference food,
            double quantity,
            String unit,
            double grams,
            Map<String, Double> nutrients,
            double confidence,
            List<AlternativeView> alternatives) {}

    /** What was understood; a nutrient is missing from the totals when it is unknown of every food. */
    record FoodDescriptionView(List<ItemView> items, Map<String, Double> totals, List<String> unrecognised) {}

    @POST
    @Operation(operationId = "readFoodDescription", summary = "Turn words into foods and grams; nothing is stored")
    public FoodDescriptionView read(
            @Valid
                    @NotNull
                    @RequestBody(content = @Content(examples = @ExampleObject(name = "breakfast", value = EXAMPLE)))
                    NewFoodDescription request) {
        FoodDescriptions.Reading reading = descriptions.read(request.text());
        NutrientVector totals = NutrientVector.NOTHING;
        for (FoodDescriptions.Item item : reading.items()) {
            totals = totals.plus(item.food().per100g(), item.grams() / 100);
        }
        List<ItemView> items = reading.items().stream()
                .map(item -> view(item, language.locale()))
                .toList();
        return new FoodDescriptionView(items, amounts(totals), reading.unrecognised());
    }

    private static ItemView view(FoodDescriptions.Item item, Locale locale) {
        return new ItemView(
                item.text(),
                FoodReference.of(item.food(), locale),
                item.quantity(),
                item.unit(),
                item.grams(),
                amounts(item.food().per100g().times(item.grams() / 100)),
                item.confidence(),
                item.alternatives().stream()
                        .map(other -> new AlternativeView(FoodReference.of(other.food(), locale), other.grams()))
                        .toList());
    }

    private static Map<String, Double> amounts(NutrientVector nutrients) {
        Map<String, Double> amounts = new LinkedHashMap<>();
        nutrients
                .toMap()
                .forEach((nutrient, amount) -> amounts.put(nutrient.key(), Math.round(1000 * amount) / 1000.0));
        return amounts;
    }
}
