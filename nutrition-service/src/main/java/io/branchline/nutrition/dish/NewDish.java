package io.branchline.nutrition.dish;

import io.branchline.nutrition.engine.dish.Cuisine;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.Effort;
import io.branchline.nutrition.engine.dish.Ingredient;
import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dish as somebody gives it; what follows from its ingredients is computed, not asked for. */
record NewDish(
        @Nullable @Size(max = 120) @Schema(description = "At least one of the two names is needed.")
        String nameEn,

        @Nullable @Size(max = 120) String nameZh,
        @NotNull Cuisine cuisine,
        @NotNull @NotEmpty @Size(max = 4) List<@NotNull Slot> slots,
        @NotNull Role role,
        @NotNull @Min(1) @Max(12) Integer servings,
        @NotNull @Min(1) @Max(240) Integer minutesActive,
        @NotNull @Min(1) @Max(600) Integer minutesTotal,
        @Nullable @Min(1) @Max(3) Integer difficulty,
        @Nullable @Min(0) @Max(3) Integer spicy,
        @Nullable @Min(1) @Max(3) Integer cost,
        @NotNull @NotEmpty @Size(max = 40) List<@NotNull @Valid Part> ingredients,
        @Nullable @Size(max = 12) List<@NotBlank @Size(max = 400) String> steps) {

    static final String EXAMPLE = """
            {"nameEn": "Grandmother's tomato noodles", "nameZh": "外婆的番茄面", "cuisine": "CHINESE_HOME",
             "slots": ["LUNCH", "DINNER"], "role": "ONE_DISH", "servings": 2, "minutesActive": 15, "minutesTotal": 20,
             "difficulty": 1, "spicy": 0, "cost": 1,
             "ingredients": [{"food": "noodles-wheat-dry", "grams": 160}, {"food": "tomato-raw", "grams": 350},
                             {"food": "egg-raw", "grams": 110}, {"food": "oil-rapeseed", "grams": 10},
                             {"food": "salt", "grams": 1.5}],
             "steps": ["Cook the tomatoes down.", "Stir in the eggs.", "Pour over boiled noodles."]}
            """;

    /** One ingredient: a curated or an own food and the grams of its edible part for the whole recipe. */
    record Part(
            @NotNull
            @Size(max = 60)
            @Pattern(regexp = "[a-z0-9-]+")
            @Schema(
                    description = "Key of a curated food or id of one of your own, as in the list of foods",
                    examples = "tomato-raw")
            String food,

            @NotNull @DecimalMin("0.1") @DecimalMax("5000") Double grams) {}

    Text name() {
        String en = blank(nameEn) ? nameZh : nameEn;
        String zh = blank(nameZh) ? nameEn : nameZh;
        return new Text(
                Objects.requireNonNullElse(en, "").strip(),
                Objects.requireNonNullElse(zh, "").strip());
    }

    /** The same made of foods of these names. */
    NewDish naming(List<String> foods) {
        List<Part> named = new ArrayList<>();
        for (int i = 0; i < foods.size(); i++) {
            named.add(new Part(foods.get(i), ingredients.get(i).grams()));
        }
        return new NewDish(
                nameEn,
                nameZh,
                cuisine,
                slots,
                role,
                servings,
                minutesActive,
                minutesTotal,
                difficulty,
                spicy,
                cost,
                named,
                steps);
    }

    /** The dish under its id; IllegalArgumentException when it contradicts itself. */
    Dish dish(UUID id) {
        return new Dish(
                id.toString(),
                name(),
                cuisine,
                Set.copyOf(slots),
                role,
                servings,
                new Effort(minutesActive, minutesTotal, Objects.requireNonNullElse(difficulty, 1)),
                Objects.requireNonNullElse(spicy, 0),
                Objects.requireNonNullElse(cost, 2),
                ingredients.stream()
                        .map(part -> new Ingredient(part.food(), part.grams()))
                        .toList(),
                steps == null
                        ? List.of()
                        : steps.stream().map(step -> new Text(step, step)).toList());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
