package io.branchline.nutrition.dish;

import io.branchline.nutrition.engine.dish.Cuisine;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which dishes a list shows; what is not given does not narrow it. */
class DishFilter implements Predicate<FoundDish> {
    @QueryParam("q")
    @Size(max = 100)
    @Parameter(
            description =
                    "Part of the name, or of an ingredient's name, in English or Chinese; the dishes called so come first, then those whose name holds it, then those made of it",
            example = "tomato")
    @Nullable
    String query;

    @QueryParam("slot")
    @Nullable
    Slot slot;

    @QueryParam("role")
    @Nullable
    Role role;

    @QueryParam("cuisine")
    @Nullable
    Cuisine cuisine;

    @QueryParam("diet")
    @Nullable
    Diet diet;

    @QueryParam("flag")
    @Size(max = 12)
    @Parameter(description = "What must hold of every ingredient")
    @Nullable
    Set<DietFlag> flags;

    @QueryParam("without")
    @Size(max = 15)
    @Parameter(description = "Allergens it must not contain")
    @Nullable
    Set<Allergen> without;

    @QueryParam("maxMinutes")
    @Min(1)
    @Max(600)
    @Parameter(description = "Longest time from start to table", example = "60")
    @Nullable
    Integer maxMinutes;

    @Override
    public boolean test(FoundDish found) {
        DishFacts facts = found.facts();
        Dish dish = facts.dish();
        return (slot == null || dish.slots().contains(slot))
                && (role == null || dish.role() == role)
                && (cuisine == null || dish.cuisine() == cuisine)
                && (diet == null || facts.suits(diet))
                && (flags == null || facts.flags().containsAll(flags))
                && (without == null || without.stream().noneMatch(facts.allergens()::contains))
                && (maxMinutes == null || dish.effort().minutesTotal() <= maxMinutes)
                && relevance(found) < Relevance.NONE.ordinal();
    }

    private enum Relevance {
        CALLED,
        BEGINS,
        NAMED,
        PART_OF_A_WORD,
        MADE_OF,
        NONE
    }

    /** How well a dish fits the words, 0 the best. */
    int relevance(FoundDish found) {
        if (query == null || query.isBlank()) {
            return 0;
        }
        String words = query.strip().toLowerCase(Locale.ROOT);
        Text name = found.facts().dish().name();
        int best = Math.min(relevance(name.en(), words), relevance(name.zh(), words));
        boolean madeOf = best == Relevance.NONE.ordinal()
                && found.facts().foods().stream().anyMatch(food -> names(food.name(), words));
        return madeOf ? Relevance.MADE_OF.ordinal() : best;
    }

    private static int relevance(String text, String words) {
        String name = text.toLowerCase(Locale.ROOT);
        int at = name.indexOf(words);
        if (at < 0) {
            return Relevance.NONE.ordinal();
        }
        if (name.equals(words)) {
            return Relevance.CALLED.ordinal();
        }
        boolean whole = !words.chars().allMatch(c -> c < 0x250)
                || (" " + name.replaceAll("[^\\p{L}]+", " ") + " ").contains(" " + words + " ");
        if (!whole) {
            return Relevance.PART_OF_A_WORD.ordinal();
        }
        return (at == 0 ? Relevance.BEGINS : Relevance.NAMED).ordinal();
    }

    private static boolean names(Text name, String words) {
        return name.en().toLowerCase(Locale.ROOT).contains(words)
                || name.zh().toLowerCase(Locale.ROOT).contains(words);
    }
}
