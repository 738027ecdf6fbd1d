package io.branchline.nutrition.mealplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class MealPlanTest {
    private static final String PROFILES = "/api/v1/nutrition/profiles";
    private static final String WOMAN = """
            {"name": "Lin", "sex": "FEMALE", "birthDate": "1992-03-14", "consents": ["HEALTH_DATA"],
             "heightCm": 165, "weightKg": 62, "activityLevel": "LOW_ACTIVE", "standard": "CN", "allergies": ["PEANUT"]%s}""";

    @Test
    void a_week_meets_energy_and_macronutrients_every_day_and_is_kept() {
        String profile = profile("");
        var plan = plan(profile, "{\"days\": 7, \"seed\": 11}")
                .statusCode(201)
                .body("days", hasSize(7))
                .body("days.checks.flatten().findAll { it.nutrient == 'energyKcal' }.met", everyItem(equalTo(true)))
                .body("days.checks.flatten().met", everyItem(equalTo(true)))
                .body("variety.fewestADay", greaterThanOrEqualTo(12))
                .extract();
        String path = PROFILES + "/" + profile + "/meal-plans/" + plan.path("id");
        String kept = caller().get(path).then().statusCode(200).extract().asString();
        assertThat(kept).isEqualTo(plan.asString());
        caller().get(PROFILES + "/" + profile + "/meal-plans").then().body("items.id", contains((Object)
                plan.path("id")));
    }

    @Test
    void a_plan_reads_as_markdown_and_tells_what_to_buy_in_the_callers_language() {
        String profile = profile("");
        String id = plan(profile, "{\"days\": 2}").statusCode(201).extract().path("id");
        String path = PROFILES + "/" + profile + "/meal-plans/" + id;
        caller().header("Accept-Language", "zh")
                .accept("text/markdown")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .body(containsString("购物清单"));
        List<Float> grams = caller().get(path + "/shopping-list")
                .then()
                .statusCode(200)
                .extract()
                .path("aisles.items.flatten().grams");
        assertThat(grams).isNotEmpty().allSatisfy(amount -> assertThat(amount).isPositive());
    }

    @Test
    void without_height_and_weight_it_says_what_is_needed() {
        String bare = given().auth()
                .oauth2(Tokens.user("planner"))
                .contentType("application/json")
                .body(
                        "{\"name\": \"X\", \"sex\": \"MALE\", \"birthDate\": \"1990-01-01\", \"consents\": [\"HEALTH_DATA\"]}")
                .post(PROFILES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        plan(bare, "{}").statusCode(422).body("code", equalTo("targets-unknown"));
    }

    @Test
    void an_eating_disorder_is_no_matter_for_an_automatic_plan() {
        String profile = profile(", \"conditions\": [\"EATING_DISORDER\"]");
        plan(profile, "{}").statusCode(422).body("code", equalTo("plan-blocked"));
    }

    @Test
    void a_plan_for_given_targets_keeps_nothing_and_gives_the_same_again() {
        String first = stateless(2000).statusCode(200).extract().path("days").toString();
        String second = stateless(2000).statusCode(200).extract().path("days").toString();
        assertThat(first).isEqualTo(second);
        stateless(900).statusCode(400);
    }

    @Test
    void wishes_that_no_dish_fits_are_named() {
        String profile = profile("");
        plan(profile, "{\"maxMinutes\": 5, \"meals\": [\"LUNCH\", \"DINNER\"]}")
                .statusCode(422)
                .body("code", equalTo("conflicting-wishes"));
    }

    private ValidatableResponse stateless(int kcal) {
        return caller().contentType("application/json")
                .body("{\"energyKcal\": " + kcal + ", \"diet\": \"VEGETARIAN\", \"wishes\": {\"days\": 1}}")
                .post("/api/v1/nutrition/meal-plans")
                .then();
    }

    private String profile(String more) {
        return caller().contentType("application/json")
                .body(WOMAN.formatted(more))
                .post(PROFILES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse plan(String profile, String wishes) {
        return caller().contentType("application/json")
                .body(wishes)
                .post(PROFILES + "/" + profile + "/meal-plans")
                .then();
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.user("planner"));
    }
}
