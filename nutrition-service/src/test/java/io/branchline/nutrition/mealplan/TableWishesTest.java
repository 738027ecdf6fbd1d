package io.branchline.nutrition.mealplan;

import static io.branchline.nutrition.mealplan.Plans.caller;
import static io.branchline.nutrition.mealplan.Plans.kept;
import static io.branchline.nutrition.mealplan.Plans.plan;
import static io.branchline.nutrition.mealplan.Plans.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class TableWishesTest {
    private static final String STATELESS = "/api/v1/nutrition/meal-plans";

    @Test
    void everybody_at_the_table_has_targets_and_allergies_of_their_own() {
        JsonPath plan = plan(profile(""), """
                        {"days": 2, "people": [
                          {"name": "Wei", "energyKcal": 2600, "allergies": ["MILK", "CRUSTACEAN"]},
                          {"name": "Mei", "energyKcal": 1500, "diet": "VEGETARIAN"}]}""")
                .statusCode(201)
                .body("people.name", contains("Lin", "Wei", "Mei"))
                .body("people.days.flatten().checks.flatten().met", everyItem(equalTo(true)))
                .extract()
                .jsonPath();
        assertThat(eaten(plan, "Wei"))
                .isNotEmpty()
                .allSatisfy(dish ->
                        assertThat(dish(dish).<String>getList("allergens")).doesNotContain("MILK", "CRUSTACEAN"));
        assertThat(eaten(plan, "Mei"))
                .isNotEmpty()
                .allSatisfy(
                        dish -> assertThat(dish(dish).<String>getList("diets")).contains("VEGETARIAN"));
    }

    @Test
    void two_people_of_one_name_and_people_without_energy_are_refused() {
        String profile = profile("");
        plan(profile, "{\"days\": 1, \"people\": [{\"name\": \"Lin\", \"energyKcal\": 2000}]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/people/0/name"));
        plan(profile, "{\"days\": 1, \"people\": [{\"name\": \"Wei\"}]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/people/0/energyKcal"));
        plan(profile, "{\"people\": [{\"name\": \"X\", \"profileId\": \"00000000-0000-7000-8000-000000000000\"}]}")
                .statusCode(404);
    }

    @Test
    void weekdays_are_quick_when_so_wished() {
        plan(profile(""), """
                        {"days": 2, "startDate": "2030-01-05", "minutesByWeekday": {"SUNDAY": 30}}""")
                .statusCode(201)
                .body("days[1].meals.servings.flatten().dish.minutesTotal", everyItem(lessThanOrEqualTo(30)));
    }

    @Test
    void six_meals_with_several_snacks_are_planned_in_their_order() {
        plan(profile(""), """
                        {"days": 1, "meals": ["BREAKFAST", "SNACK", "LUNCH", "SNACK", "DINNER", "SNACK"]}""")
                .statusCode(201)
                .body("days[0].meals.slot", contains("BREAKFAST", "SNACK", "LUNCH", "SNACK", "DINNER", "SNACK"));
    }

    @Test
    void settled_meals_stand_and_left_overs_are_eaten_again() {
        plan(profile(""), """
                        {"days": 2, "startDate": "2030-01-07",
                         "lockedMeals": [{"day": 1, "position": 4, "dishes": ["scallion-oil-noodles"]}],
                         "leftovers": [{"cookDay": 1, "cookMeal": "LUNCH", "eatDay": 2, "eatMeal": "LUNCH"}]}""")
                .statusCode(201)
                .body("days[0].meals[3].locked", equalTo(true))
                .body("days[0].meals[3].servings.dish.key", contains("scallion-oil-noodles"))
                .body("days[1].meals[1].leftoverOf", notNullValue());
    }

    @Test
    void what_is_in_the_pantry_is_not_bought() {
        String profile = profile("");
        String wishes = """
                {"days": 1, "lockedMeals": [{"day": 1, "position": 4, "dishes": ["scallion-oil-noodles"]}],
                 "pantry": [{"food": "%s", "grams": 100000}]}""";
        JsonPath list = caller().get(kept(profile, wishes.formatted("noodles-wheat-dry")) + "/shopping-list")
                .jsonPath();
        String item = "aisles.items.flatten().find { it.food == 'noodles-wheat-dry' }";
        assertThat(list.getString(item + ".grams")).startsWith("0");
        assertThat(list.getFloat(item + ".fromPantryGrams")).isPositive();
        plan(profile, wishes.formatted("no-such-food"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/pantry/0/food"));
    }

    @Test
    void more_foods_than_the_meals_have_room_for_are_a_conflict_and_those_that_are_hard_to_reach_are_named() {
        caller().contentType("application/json")
                .body(
                        "{\"energyKcal\": 2000, \"wishes\": {\"days\": 1, \"foodsInAll\": 100, \"meals\": [\"LUNCH\", \"DINNER\"], \"seed\": 1}}")
                .post(STATELESS)
                .then()
                .statusCode(422)
                .body("code", equalTo("conflicting-wishes"))
                .body("conflict.wish", hasItem("FOODS"))
                .body("relaxations.size()", greaterThanOrEqualTo(1));
        caller().contentType("application/json")
                .body(
                        "{\"energyKcal\": 2000, \"wishes\": {\"days\": 2, \"foodsADay\": 20, \"meals\": [\"LUNCH\"], \"seed\": 1}}")
                .post(STATELESS)
                .then()
                .statusCode(422)
                .body("detail", containsString("different foods"));
    }

    @Test
    void meals_of_which_no_day_can_be_made_are_named_with_what_would_do() {
        plan(profile(""), "{\"days\": 2, \"meals\": [\"SNACK\"]}")
                .statusCode(422)
                .body("code", equalTo("conflicting-wishes"))
                .body("conflict.wish", equalTo(List.of("MEALS")))
                .body(
                        "relaxations[0].text",
                        equalTo("all of breakfast, lunch, snack, dinner instead of only these meals a day: snack"))
                .body("detail", containsString("only these meals a day: snack"));
    }

    @Test
    void a_part_of_the_plan_can_be_shopped_for() {
        String plan = kept(profile(""), "{\"days\": 3, \"startDate\": \"2030-01-07\"}");
        caller().get(plan + "/shopping-list?from=2030-01-08&to=2030-01-08")
                .then()
                .statusCode(200)
                .body("from", equalTo("2030-01-08"))
                .body("to", equalTo("2030-01-08"))
                .body("aisles", not(hasSize(0)));
        caller().get(plan + "/shopping-list?from=2031-01-08").then().statusCode(400);
    }

    @Test
    void cuisines_and_heat_are_kept_to() {
        plan(profile(""), "{\"days\": 1, \"cuisines\": [\"SICHUAN\", \"CHINESE_HOME\", \"JIANGNAN\"], \"maxSpicy\": 0}")
                .statusCode(201);
    }

    @Test
    void conflicting_wishes_are_named_with_what_would_do_instead() {
        caller().contentType("application/json")
                .header("Accept-Language", "zh")
                .body("""
                        {"energyKcal": 2000, "diet": "VEGAN",
                         "targets": [{"nutrient": "FIBER", "lowerBound": 25}],
                         "wishes": {"days": 1, "maxMinutes": 5, "meals": ["LUNCH", "DINNER"], "kitchens": ["CHINESE"]}}""")
                .post(STATELESS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("conflicting-wishes"))
                .body("conflict.wish", hasItem("COOKING_TIME"))
                .body("conflict.size()", greaterThanOrEqualTo(1))
                .body("relaxations.size()", greaterThanOrEqualTo(1));
    }

    @Test
    void a_target_out_of_reach_is_named_with_the_proof_and_with_what_would_close_it() {
        caller().contentType("application/json")
                .body("""
                        {"energyKcal": 2000, "diet": "VEGAN",
                         "targets": [{"nutrient": "EPA", "lowerBound": 2}],
                         "wishes": {"days": 1}}""")
                .post(STATELESS)
                .then()
                .statusCode(200)
                .body("unmet[0].nutrient", equalTo("epaG"))
                .body("unmet[0].goal", equalTo(2.0f))
                .body("quality.gap", lessThanOrEqualTo(1.0f));
    }

    private static List<String> eaten(JsonPath plan, String person) {
        return plan.getList("days.meals.flatten().servings.flatten().findAll { it['for'].contains('" + person
                + "') }.dish.id.unique()");
    }

    private static JsonPath dish(String id) {
        return caller().get("/api/v1/nutrition/dishes/" + id).jsonPath();
    }
}
