package io.branchline.nutrition.food;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.nutrition.engine.description.DescribedFood;
import io.branchline.nutrition.engine.description.FoodMatcher;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.usda.ReleaseFood;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What foods are called in English and how they are portioned: the matcher over curated and imported foods. */
@ApplicationScoped
public class FoodVocabulary {
    private static final Pattern ONE_OF = Pattern.compile("^\\d+(?:[./]\\d+)? ");
    private static final String USUAL = "Quantity not specified";

    private final Releases releases;
    private final ObjectMapper json;
    private volatile @Nullable Built built;

    FoodVocabulary(Releases releases, ObjectMapper json) {
        this.releases = releases;
        this.json = json;
    }

    private record Built(String state, FoodMatcher matcher) {}

    /** The matcher; its ids are those of {@link FoundFood}. Built anew after an import. */
    public FoodMatcher matcher() {
        String state = releases.state();
        Built current = built;
        if (current == null || !current.state.equals(state)) {
            current = build(state);
        }
        return current.matcher;
    }

    private synchronized Built build(String state) {
        Built current = built;
        if (current != null && current.state.equals(state)) {
            return current;
        }
        List<DescribedFood> foods = new ArrayList<>();
        FoodTable.shipped().all().forEach(food -> addCurated(food, foods));
        releases.contents().forEach(content -> foods.add(imported(content)));
        Built fresh = new Built(state, new FoodMatcher(foods));
        built = fresh;
        return fresh;
    }

    private static void addCurated(Food food, List<DescribedFood> foods) {
        String id = FoundFood.idOf(food.id()).toString();
        List<DescribedFood.Portion> portions = food.measures().stream()
                .map(measure -> new DescribedFood.Portion(measure.name().en(), measure.grams()))
                .toList();
        double usual = portions.isEmpty() ? Double.NaN : portions.get(0).grams();
        foods.add(new DescribedFood(id, food.name().en(), usual, portions));
        food.synonymsEn().forEach(name -> foods.add(new DescribedFood(id, name, usual, portions)));
    }

    private DescribedFood imported(Releases.Content content) {
        double usual = Double.NaN;
        List<DescribedFood.Portion> portions = new ArrayList<>();
        for (ReleaseFood.Portion portion : read(content.json()).portions()) {
            if (portion.description().startsWith(USUAL)) {
                usual = portion.grams() > 0 ? portion.grams() : usual;
            } else if (portion.grams() > 0) {
                String wording = ONE_OF.matcher(portion.description()).replaceFirst("");
                portions.add(new DescribedFood.Portion(wording, portion.grams()));
            }
        }
        return new DescribedFood(content.id().toString(), content.description(), usual, portions);
    }

    private FoodContent read(String content) {
        try {
            return json.readValue(content, FoodContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored food cannot be read", broken);
        }
    }
}
