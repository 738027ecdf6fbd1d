package io.branchline.nutrition.dish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("database")
class DishTest {
    private static final String PATH = "/api/v1/nutrition/dishes";

    private final String subject = UUID.randomUUID().toString();

    private static RequestSpecification as(String subject) {
        return given().config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .auth()
                .oauth2(Tokens.user(subject))
                .contentType("application/json");
    }

    private ValidatableResponse list(String query) {
        return as(subject).get(PATH + query).then().statusCode(200);
    }

    private ValidatableResponse add(String body) {
        return as(subject).body(body).post(PATH).then();
    }

    @Test
    void a_shipped_dish_shows_its_recipe_and_what_follows_from_it_in_the_callers_language() {
        String id = FoundDish.idOf("tomato-egg-stir-fry").toString();
        as(subject)
                .header("Accept-Language", "zh-CN")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("番茄炒蛋"))
                .body("key", equalTo("tomato-egg-stir-fry"))
                .body("cuisineName", equalTo("家常菜"))
                .body("ingredients.name", hasItem("番茄"))
                .body("allergens", hasItem("EGG"))
                .body("diets", hasItem("VEGETARIAN"))
                .body("diets", not(hasItem("VEGAN")))
                .body("nutrientsPerServing.energyKcal", closeTo(215, 40))
                .body("nutrientsPerServing.proteinG", closeTo(11, 3));
    }

    @Test
    void filters_narrow_the_list_and_hold_for_every_dish_shown() {
        list("?slot=BREAKFAST&diet=VEGAN&without=SOY&without=WHEAT&maxMinutes=30&size=100")
                .body("items.slots", everyItem(hasItem("BREAKFAST")))
                .body("items.diets", everyItem(hasItem("VEGAN")))
                .body("items.allergens", everyItem(not(hasItem("SOY"))))
                .body("items.allergens", everyItem(not(hasItem("WHEAT"))))
                .body("items.minutesTotal", everyItem(lessThanOrEqualTo(30)))
                .body("items.key", hasItem("banana-one"));
        list("?cuisine=SICHUAN&role=MAIN&size=100").body("items.key", hasItems("mapo-tofu-light", "kung-pao-chicken"));
        list("?flag=GLUTEN_FREE&flag=NO_PUNGENT&size=100").body("items.key", not(hasItem("kung-pao-chicken")));
    }

    @Test
    void a_dish_is_found_by_its_name_or_an_ingredient_in_either_language() {
        list("?q=shakshuka").body("items.key", contains("shakshuka"));
        list("?q=茄子&size=100").body("items.key", hasItems("fish-fragrant-eggplant", "ratatouille"));
        list("?q=nothing-of-this-name").body("items", hasSize(0)).body("nextCursor", nullValue());
    }

    @Test
    void what_is_called_so_comes_before_what_is_only_made_of_it_and_pages_keep_that_order() {
        list("?q=番茄炒蛋").body("items[0].key", equalTo("tomato-egg-stir-fry"));
        List<String> english = list("?q=tomato&size=100").extract().path("items.name");
        List<String> chinese = as(subject)
                .header("Accept-Language", "zh-CN")
                .get(PATH + "?q=番茄&size=100")
                .then()
                .extract()
                .path("items.name");
        assertThat(firstWithout(english, "tomato")).isGreaterThan(20).isEqualTo(named(english, "tomato"));
        assertThat(firstWithout(chinese, "番茄")).isGreaterThan(20).isEqualTo(named(chinese, "番茄"));
        var page = list("?q=tomato&size=5").extract().jsonPath();
        list("?q=tomato&size=5&cursor=" + page.getString("nextCursor"))
                .body("items.name", equalTo(english.subList(5, 10)));
    }

    private static int firstWithout(List<String> names, String word) {
        int first = 0;
        while (first < names.size() && names.get(first).toLowerCase(Locale.ROOT).contains(word)) {
            first++;
        }
        return first;
    }

    private static int named(List<String> names, String word) {
        return (int) names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(word))
                .count();
    }

    @Test
    void pages_lead_through_all_dishes_without_gap_or_repeat() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = list("?size=100&cursor=" + cursor).extract().jsonPath();
            seen.addAll(page.getList("items.key"));
            cursor = page.getString("nextCursor");
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(300);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void ones_own_dish_is_computed_listed_first_and_seen_by_nobody_else() {
        String id = add(NewDish.EXAMPLE)
                .statusCode(201)
                .body("own", equalTo(true))
                .body("allergens", hasItems("EGG", "WHEAT", "GLUTEN"))
                .body("diets", hasItem("VEGETARIAN"))
                .body("nutrientsPerServing.energyKcal", closeTo(460, 60))
                .extract()
                .path("id");
        list("?size=1").body("items[0].id", equalTo(id));
        as(subject).get(PATH + "/" + id).then().statusCode(200).body("steps", hasSize(3));
        as("somebody-else").get(PATH + "/" + id).then().statusCode(404);
        as("somebody-else").delete(PATH + "/" + id).then().statusCode(404);
        as(subject).delete(PATH + "/" + id).then().statusCode(204);
        as(subject).get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void a_shipped_dish_cannot_be_removed() {
        as(subject).delete(PATH + "/" + FoundDish.idOf("shakshuka")).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"tomato-raw\"; \"no-such-food\"; /ingredients/1/food; unknown-food",
                "\"tomato-raw\"; \"egg-raw\"; /ingredients/2/food; repeated-food",
                "\"minutesTotal\": 20; \"minutesTotal\": 10; /minutesTotal; less-than-active",
                "\"grams\": 350; \"grams\": 4900; /ingredients; serving-too-large"
            })
    void what_no_dish_can_be_is_refused_by_field_and_not_kept(String part, String wrong, String pointer, String code) {
        add(NewDish.EXAMPLE.replace(part, wrong))
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        list("?size=1").body("items[0].own", equalTo(false));
    }

    @Test
    void a_dish_needs_a_name_in_one_language_only() {
        String nameless = NewDish.EXAMPLE.replace("\"nameEn\": \"Grandmother's tomato noodles\",", "");
        add(nameless).statusCode(201).body("name", equalTo("外婆的番茄面"));
        add(nameless.replace("\"nameZh\": \"外婆的番茄面\",", ""))
                .statusCode(400)
                .body("errors[0].code", equalTo("required"));
    }

    @Test
    void a_filter_that_is_not_known_is_a_bad_request() {
        as(subject).get(PATH + "?maxMinutes=0").then().statusCode(400);
        as(subject).get(PATH + "?cursor=forged").then().statusCode(400);
        as(subject)
                .get(PATH + "?slot=BRUNCH")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("slot"))
                .body("errors[0].code", equalTo("enum"));
        as(subject).get(PATH + "?without=DUST").then().statusCode(400);
    }
}
