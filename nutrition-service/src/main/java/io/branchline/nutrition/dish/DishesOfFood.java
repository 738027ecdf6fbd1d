package io.branchline.nutrition.dish;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.food.Foods;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The caller's own dishes that are made of one of their own foods. */
@ApplicationScoped
class DishesOfFood implements Foods.Use {
    private final Caller caller;
    private final ObjectMapper json;

    DishesOfFood(Caller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    @Override
    public List<Text> of(UUID food) {
        return OwnDish.madeOf(food, caller).stream()
                .map(dish -> dish.recipe(json).name())
                .toList();
    }
}
