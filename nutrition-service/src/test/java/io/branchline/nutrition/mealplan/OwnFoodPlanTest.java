package io.branchline.nutrition.mealplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the label of a package to a dish, to the plan and the shopping list, and back out again. */
@QuarkusTest
@Tag("database")
class OwnFoodPlanTest {
    private static final String ROOT = "/api/v1/nutrition";
    private static final String DECLARED = "\"allergens\": [\"SOY\"],";
    private static final String LUNCH =
            "{\"days\": 1, \"startDate\": \"2030-01-07\", \"kitchens\": [\"CHINESE\"], \"seed\": 1%s}";

    private final String subject = UUID.randomUUID().toString();

    private RequestSpecification caller() {
        return given().auth().oauth2(Tokens.user(subject)).contentType("application/json");
    }

    private ValidatableResponse post(String path, String body) {
        return caller().body(body).post(ROOT + path).then();
    }

    private static String food(String allergens) {
        return """
                {"nameEn": "Smoked tofu, corner shop", "nameZh": "小店熏豆干", %s "flags": ["VEGAN", "ALCOHOL_FREE"], "heiGroup": "SOY",
                 "ediblePercent": 50, "per100g": {"energyKcal": 151, "proteinG": 16, "fatG": 8, "carbohydrateG": 4, "saturatedFatG": 1.2, "sodiumMg": 420}}
                """.formatted(allergens);
    }

    private static String dish(String food) {
        return """
                {"nameEn": "Tofu with cabbage", "cuisine": "CHINESE_HOME", "slots": ["LUNCH", "DINNER"], "role": "MAIN", "servings": 2,
                 "minutesActive": 10, "minutesTotal": 15,
                 "ingredients": [{"food": "%s", "grams": 200}, {"food": "cabbage-raw", "grams": 200}]}
                """.formatted(food);
    }

    private String added(String path, String body) {
        return post(path, body).statusCode(201).extract().path("id");
    }

    private String profile() {
        return added("/profiles", """
                        {"name": "Lin", "sex": "FEMALE", "birthDate": "1992-03-14", "consents": ["HEALTH_DATA"],
                         "heightCm": 165, "weightKg": 62, "activityLevel": "LOW_ACTIVE", "standard": "CN", "allergies": ["PEANUT"]}""");
    }

    private static String locking(String dish, String more) {
        return LUNCH.formatted(", \"lockedMeals\": [{\"day\": 1, \"position\": 2, \"dishes\": [\"" + dish
                + "\", \"kidney-bean-millet-rice\"]}]" + more);
    }

    private ValidatableResponse read(String path, String accept) {
        return caller().accept(accept).get(path).then().statusCode(200);
    }

    private ValidatableResponse edit(String method, String path, String body) {
        return caller().header("If-Match", "*").body(body).request(method, path).then();
    }

    @Test
    void a_plan_serves_it_buys_it_less_the_pantry_and_prints_it() {
        String food = added("/foods", food(DECLARED));
        String dish = added("/dishes", dish(food));
        String profile = profile();
        String plan = post(
                        "/profiles/" + profile + "/meal-plans",
                        locking(dish, ", \"pantry\": [{\"food\": \"" + food + "\", \"grams\": 20}]"))
                .statusCode(201)
                .body("days[0].meals[1].servings.dish.id", hasItem(dish))
                .body(
                        "days[0].meals[1].servings.dish.ingredients.flatten()",
                        hasItem(startsWith("Smoked tofu, corner shop 200")))
                .body("shoppingList.items.flatten().find { it.food == '" + food + "' }.fromPantryGrams", equalTo(20f))
                .extract()
                .path("id");
        String path = ROOT + "/profiles/" + profile + "/meal-plans/" + plan;
        assertThat(read(path, "text/markdown").extract().asString()).contains("Smoked tofu, corner shop");
        assertThat(read(path, "text/calendar").extract().asString().replace("\r\n ", ""))
                .contains("Tofu with cabbage");
        assertThat(read(path, "application/pdf").extract().asByteArray()).hasSizeGreaterThan(1000);
    }

    @Test
    void a_kept_plan_is_read_edited_and_exported_after_dish_and_food_are_gone() {
        String food = added("/foods", food(DECLARED));
        String dish = added("/dishes", dish(food));
        String profile = profile();
        String plan = planned(profile, dish);
        caller().delete(ROOT + "/dishes/" + dish).then().statusCode(204);
        caller().delete(ROOT + "/foods/" + food).then().statusCode(204);
        String path = ROOT + "/profiles/" + profile + "/meal-plans/" + plan;
        List<String> meals = read(path, "application/json")
                .body("days[0].meals[1].servings.dish.id", hasItem(dish))
                .extract()
                .path("days[0].meals.id");
        edit("PUT", path + "/meals/" + meals.get(1) + "/guests", "{\"guests\": 2}")
                .statusCode(200);
        edit("POST", path + "/meals/" + meals.get(3) + "/swap", "{}")
                .statusCode(200)
                .body("days[0].meals[1].servings.dish.id", hasItem(dish));
        read(ROOT + "/profiles/" + profile + "/export?format=json", "application/json");
    }

    @Test
    void undeclared_allergens_leave_the_dish_out_and_the_plan_says_what_to_state() {
        String dish = added("/dishes", dish(added("/foods", food(""))));
        String profile = profile();
        post("/profiles/" + profile + "/meal-plans", LUNCH.formatted(""))
                .statusCode(201)
                .body("days.meals.flatten().servings.flatten().dish.id", not(hasItem(dish)))
                .body("notes", hasItem(containsString("“Smoked tofu, corner shop” does not state its allergens")));
        post("/profiles/" + profile + "/meal-plans", locking(dish, ""))
                .statusCode(422)
                .body("code", equalTo("unstated-food"))
                .body("detail", containsString("PUT /foods/{id}"));
    }

    @Test
    void a_food_stated_anew_changes_the_dishes_and_a_kept_plan_warns_of_what_is_no_longer_safe() {
        String food = added("/foods", food(DECLARED));
        String dish = added("/dishes", dish(food));
        String profile = profile();
        String plan = planned(profile, dish);
        edit("PUT", ROOT + "/foods/" + food, food("\"allergens\": [\"SOY\", \"PEANUT\"],"))
                .statusCode(200);
        read(ROOT + "/dishes/" + dish, "application/json").body("allergens", hasItems("SOY", "PEANUT"));
        read(ROOT + "/profiles/" + profile + "/meal-plans/" + plan, "application/json")
                .body("notes[0]", containsString("Tofu with cabbage"));
        caller().body(food(DECLARED)).put(ROOT + "/foods/" + food).then().statusCode(428);
    }

    @Test
    void a_stateless_plan_takes_it_too_and_leaves_it_out_where_an_asked_limit_is_not_stated() {
        String dish = added("/dishes", dish(added("/foods", food(DECLARED))));
        String wishes = "\"wishes\": " + locking(dish, "");
        post("/meal-plans", "{\"energyKcal\": 2000, " + wishes + "}")
                .statusCode(200)
                .body("days[0].meals[1].servings.dish.id", hasItem(dish));
        post(
                        "/meal-plans",
                        "{\"energyKcal\": 2000, \"targets\": [{\"nutrient\": \"POTASSIUM\", \"upperBound\": 3500}], "
                                + wishes + "}")
                .statusCode(422)
                .body("detail", containsString("potassiumMg"));
    }

    @Test
    void a_food_in_a_dish_cannot_be_removed_and_somebody_elses_food_is_as_unknown_as_none() {
        String food = added("/foods", food(DECLARED));
        added("/dishes", dish(food));
        caller().delete(ROOT + "/foods/" + food)
                .then()
                .statusCode(409)
                .body("code", equalTo("food-in-use"))
                .body("detail", containsString("Tofu with cabbage"));
        String none = given().auth()
                .oauth2(Tokens.user("somebody else"))
                .contentType("application/json")
                .body(dish(UUID.randomUUID().toString()))
                .post(ROOT + "/dishes")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        given().auth()
                .oauth2(Tokens.user("somebody else"))
                .contentType("application/json")
                .body(dish(food))
                .post(ROOT + "/dishes")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-food"))
                .body(
                        "errors[0].detail",
                        equalTo(io.restassured.path.json.JsonPath.from(none).getString("errors[0].detail")));
    }

    /** A kept plan of which the dish is a settled lunch. */
    private String planned(String profile, String dish) {
        return post("/profiles/" + profile + "/meal-plans", locking(dish, ""))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
