package io.branchline.nutrition.dish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.DishTable;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.food.Foods;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every dish a caller may use: the shipped ones and their own. */
@ApplicationScoped
public class Dishes {
    private final Foods foods;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    Dishes(Foods foods, Caller caller, Clock clock, ObjectMapper json) {
        this.foods = foods;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** The dish of an id; somebody else's own dish does not exist for this caller. */
    public Optional<FoundDish> find(UUID id) {
        FoundDish shipped = Shipped.BY_ID.get(id);
        return shipped == null ? OwnDish.owned(id, caller).map(own -> found(own, foods.table())) : Optional.of(shipped);
    }

    /** All of them, the caller's own first. */
    public List<FoundDish> all() {
        List<FoundDish> all = new ArrayList<>();
        List<OwnDish> own = OwnDish.allOf(caller);
        if (!own.isEmpty()) {
            FoodTable table = foods.table();
            own.forEach(dish -> all.add(found(dish, table)));
        }
        all.addAll(Shipped.BY_ID.values());
        return all;
    }

    /** Keeps a dish that only the caller sees. */
    FoundDish add(NewDish request) {
        if (OwnDish.countOf(caller) >= OwnDish.MAX_PER_PERSON) {
            throw Problem.unprocessable(
                    "too-many-dishes",
                    "At most " + OwnDish.MAX_PER_PERSON + " own dishes can be kept.",
                    "自建菜品最多保存 " + OwnDish.MAX_PER_PERSON + " 道。");
        }
        OwnDish dish = new OwnDish();
        NewDish checked = NewDishCheck.checked(request, foods);
        FoodTable table = foods.table();
        DishFacts facts = DishFacts.of(checked.dish(dish.id), table);
        dish.subject = caller.subject();
        dish.content = write(checked);
        facts.foods().stream().filter(Food::isOwn).forEach(food -> dish.foods.add(UUID.fromString(food.id())));
        dish.createdAt = clock.instant();
        dish.persistAndFlush();
        return FoundDish.own(dish.id, facts);
    }

    /** Forgets one of the caller's own dishes; 404 for any other. */
    void remove(UUID id) {
        OwnDish.owned(id, caller).orElseThrow(Problem::notFound).delete();
    }

    private FoundDish found(OwnDish own, FoodTable table) {
        return FoundDish.own(own.id, DishFacts.of(own.recipe(json).dish(own.id), table));
    }

    private String write(NewDish request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class Shipped {
        static final Map<UUID, FoundDish> BY_ID = new LinkedHashMap<>();

        static {
            for (Dish dish : DishTable.shipped().all()) {
                BY_ID.put(FoundDish.idOf(dish.id()), FoundDish.shipped(DishFacts.of(dish, FoodTable.shipped())));
            }
        }
    }
}
