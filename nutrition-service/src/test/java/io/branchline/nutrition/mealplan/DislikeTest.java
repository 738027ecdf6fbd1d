package io.branchline.nutrition.mealplan;

import static io.branchline.nutrition.mealplan.Plans.caller;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DislikeTest {
    private static final String DISHES = "days.meals.flatten().servings.flatten().dish.name";

    private static ValidatableResponse plan(String dislike) {
        return caller().contentType("application/json")
                .body("{\"energyKcal\": 2000, \"dislikes\": [\"" + dislike
                        + "\"], \"wishes\": {\"days\": 1, \"seed\": 1}}")
                .post("/api/v1/nutrition/meal-plans")
                .then()
                .statusCode(200);
    }

    @Test
    void a_word_that_names_nothing_is_answered_with_the_closest_food() {
        plan("corriander")
                .body("notes", hasItem(containsString("No food or dish is called “corriander”")))
                .body("notes", hasItem(containsString("“Cilantro, raw”; say that")));
    }

    @Test
    void a_plural_leaves_out_the_food_and_needs_no_remark() {
        plan("eggs").body("notes", empty()).body("shoppingList.items.flatten().food", not(hasItem("egg-raw")));
    }

    @Test
    void the_name_of_a_dish_leaves_out_that_dish() {
        List<String> served = plan("corriander").extract().path(DISHES);
        String longest =
                served.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        plan(longest).body("notes", empty()).body(DISHES, not(hasItem(longest)));
    }
}
