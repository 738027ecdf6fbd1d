package io.branchline.nutrition.mealplan;

import static io.branchline.nutrition.mealplan.Plans.caller;
import static io.branchline.nutrition.mealplan.Plans.edit;
import static io.branchline.nutrition.mealplan.Plans.kept;
import static io.branchline.nutrition.mealplan.Plans.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.branchline.nutrition.engine.dish.DishTable;
import io.branchline.nutrition.engine.dish.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class PlanEditTest {
    private static final String WISHES = "{\"days\": 2, \"startDate\": \"2030-01-07\", \"seed\": 5}";

    private String path = "";
    private JsonPath before = new JsonPath("{}");

    @BeforeEach
    void aPlanOfTwoDays() {
        path = kept(profile(""), WISHES);
        before = read();
    }

    @Test
    void a_swapped_meal_has_other_dishes_and_the_rest_stays() {
        edit("POST", meal(0, 3) + "/swap", "{}")
                .statusCode(200)
                .body("days.checks.flatten().met", everyItem(equalTo(true)));
        JsonPath after = read();
        assertThat(dishes(after, 0, 3)).isNotEqualTo(dishes(before, 0, 3));
        assertThat(dishes(after, 0, 1)).isEqualTo(dishes(before, 0, 1));
        assertThat(after.getList("days[1].meals")).isEqualTo(before.getList("days[1].meals"));
        assertThat(after.getString("days[0].meals[3].id")).isEqualTo(before.getString("days[0].meals[3].id"));
    }

    @Test
    void swapping_again_and_again_shows_another_main_dish_each_time() {
        List<String> shown = new ArrayList<>(mainDishes(before));
        for (int i = 0; i < 4; i++) {
            edit("POST", meal(0, 3) + "/swap", "{}").statusCode(200);
            shown.addAll(mainDishes(read()));
        }
        assertThat(shown).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
    }

    private static List<String> mainDishes(JsonPath plan) {
        List<String> keys = plan.getList("days[0].meals[3].servings.dish.key");
        return keys.stream()
                .filter(key -> {
                    Role role = DishTable.shipped().find(key).orElseThrow().role();
                    return role == Role.MAIN || role == Role.ONE_DISH;
                })
                .toList();
    }

    @Test
    void a_dish_of_ones_own_choice_is_served() {
        edit("POST", meal(0, 3) + "/swap", "{\"dishes\": [\"scallion-oil-noodles\"]}")
                .statusCode(200)
                .body("days[0].meals[3].servings.dish.key", hasItem("scallion-oil-noodles"))
                .body("days.checks.flatten().met", everyItem(equalTo(true)));
        edit("POST", meal(0, 3) + "/swap", "{\"dishes\": [\"no-such-dish\"]}").statusCode(400);
    }

    @Test
    void a_dish_with_an_allergen_of_the_person_is_refused() {
        edit("POST", meal(0, 3) + "/swap", "{\"dishes\": [\"braised-gluten-mushroom\"]}")
                .statusCode(422)
                .body("code", equalTo("unsafe-dish"));
    }

    @Test
    void a_locked_meal_survives_a_new_day_and_is_not_swapped() {
        edit("PUT", meal(1, 1) + "/lock", "{\"locked\": true}")
                .statusCode(200)
                .body("days[1].meals[1].locked", equalTo(true));
        edit("POST", path + "/days/2030-01-08/regenerate", "{\"seed\": 99}").statusCode(200);
        JsonPath after = read();
        assertThat(dishes(after, 1, 1)).isEqualTo(dishes(before, 1, 1));
        assertThat(after.getList("days[1].meals.servings.dish.name"))
                .isNotEqualTo(before.getList("days[1].meals.servings.dish.name"));
        assertThat(after.getList("days[0].meals")).isEqualTo(before.getList("days[0].meals"));
        edit("POST", meal(1, 1) + "/swap", "{}").statusCode(409).body("code", equalTo("meal-locked"));
    }

    @Test
    void a_new_day_has_other_main_dishes_whatever_the_seed() {
        edit("POST", path + "/days/2030-01-08/regenerate", "{\"seed\": 5}")
                .statusCode(200)
                .body("days.checks.flatten().met", everyItem(equalTo(true)));
        JsonPath after = read();
        List<String> alone = IntStream.range(0, 4)
                .mapToObj(meal -> dishes(before, 1, meal))
                .filter(meal -> meal.size() == 1)
                .flatMap(List::stream)
                .toList();
        assertThat(alone).isNotEmpty();
        assertThat(after.getList("days[1].meals.servings.dish.name.flatten()")).doesNotContainAnyElementsOf(alone);
        assertThat(after.getList("days[0].meals")).isEqualTo(before.getList("days[0].meals"));
    }

    @Test
    void guests_are_cooked_and_shopped_for_but_change_no_targets() {
        double grams = shopping();
        edit("PUT", meal(0, 3) + "/guests", "{\"guests\": 2}")
                .statusCode(200)
                .body("days[0].meals[3].guests", equalTo(2))
                .body("average", equalTo(before.getList("average")));
        assertThat(shopping()).isGreaterThan(grams);
    }

    @Test
    void an_edit_needs_the_version_that_was_read() {
        String body = "{\"locked\": true}";
        caller().contentType("application/json")
                .body(body)
                .put(meal(0, 0) + "/lock")
                .then()
                .statusCode(428);
        String tag = caller().get(path).header("ETag");
        caller().contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put(meal(0, 0) + "/lock")
                .then()
                .statusCode(200);
        caller().contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put(meal(0, 1) + "/lock")
                .then()
                .statusCode(412);
    }

    @Test
    void an_allergy_that_came_later_is_warned_of_and_kept_out_of_edits() {
        String profile = path.substring(0, path.indexOf("/meal-plans"));
        edit("PATCH", profile, "{\"allergies\": [\"PEANUT\", \"WHEAT\", \"EGG\", \"SOY\", \"MILK\", \"FISH\"]}")
                .statusCode(200);
        List<String> notes = read().getList("notes");
        assertThat(notes.get(0)).contains("no longer fit its allergies");
        edit("POST", meal(0, 3) + "/swap", "{\"dishes\": [\"scallion-oil-noodles\"]}")
                .statusCode(422)
                .body("code", equalTo("unsafe-dish"));
    }

    @Test
    void days_and_meals_of_other_plans_are_not_found() {
        edit("POST", path + "/days/2031-01-01/regenerate", "{}").statusCode(404);
        edit("PUT", path + "/meals/" + UUID.randomUUID() + "/lock", "{\"locked\": true}")
                .statusCode(404);
        caller().delete(path).then().statusCode(204);
        caller().get(path).then().statusCode(404);
    }

    private String meal(int day, int position) {
        return path + "/meals/" + before.getString("days[" + day + "].meals[" + position + "].id");
    }

    private JsonPath read() {
        return caller().get(path).then().statusCode(200).extract().jsonPath();
    }

    private double shopping() {
        List<Number> grams = caller().get(path + "/shopping-list").jsonPath().getList("aisles.items.flatten().grams");
        return grams.stream().mapToDouble(Number::doubleValue).sum();
    }

    private static List<String> dishes(JsonPath plan, int day, int meal) {
        return plan.getList("days[" + day + "].meals[" + meal + "].servings.dish.name");
    }
}
