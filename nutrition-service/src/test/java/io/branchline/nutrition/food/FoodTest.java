package io.branchline.nutrition.food;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class FoodTest {
    private static final String PATH = "/api/v1/nutrition/foods";
    private final String subject = UUID.randomUUID().toString();

    @Test
    void tomatoes_are_found_in_both_languages_and_in_pinyin() {
        for (String query : List.of("tomato", "番茄", "西红柿", "xihongshi", "tomatos")) {
            assertThat(search(query).extract().<List<String>>path("items.key"))
                    .as(query)
                    .contains("tomato-raw");
        }
    }

    @Test
    void names_come_in_the_language_asked_for() {
        given().auth()
                .oauth2(Tokens.user(subject))
                .header("Accept-Language", "zh-CN")
                .queryParam("q", "aubergine")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.name", hasItems("茄子"));
    }

    @Test
    void a_food_is_shown_with_its_source_measures_allergens_and_nutrients() {
        given().auth()
                .oauth2(Tokens.user(subject))
                .get(PATH + "/" + FoundFood.idOf("soy-sauce"))
                .then()
                .statusCode(200)
                .body("key", equalTo("soy-sauce"))
                .body("source.release", equalTo("SR28"))
                .body("source.code", equalTo("16123"))
                .body("allergens", hasItems("SOY", "WHEAT"))
                .body("nutrients.sodiumMg", equalTo(5493f))
                .body("measures.name", hasItems("tbsp"));
    }

    @Test
    void pages_follow_one_another_without_gap_or_overlap() {
        ValidatableResponse first = page("").body("items", hasSize(20));
        List<String> one = first.extract().path("items.id");
        List<String> two =
                page("&cursor=" + first.extract().path("nextCursor")).extract().path("items.id");
        assertThat(two).hasSize(20).doesNotContainAnyElementsOf(one);
    }

    @Test
    void an_own_food_is_found_by_its_owner_and_by_nobody_else() {
        String id = add(food(452, "粒粒燕麦脆")).statusCode(201).extract().path("id");
        assertThat(search("粒粒燕麦脆").extract().<List<String>>path("items.id")).startsWith(id);
        given().auth()
                .oauth2(Tokens.user("somebody else"))
                .get(PATH + "/" + id)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.user("somebody else"))
                .queryParam("q", "粒粒燕麦脆")
                .get(PATH)
                .then()
                .body("items.id", not(hasItems(id)));
    }

    @Test
    void an_own_food_is_removed_by_its_owner_only() {
        String id = add(food(452, "过期饼干")).statusCode(201).extract().path("id");
        given().auth()
                .oauth2(Tokens.user("somebody else"))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.user(subject))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);
        search("过期饼干").body("items.id", not(hasItem(id)));
    }

    @Test
    void a_wrong_figure_and_an_unknown_nutrient_are_named_and_an_unknown_allergen_is_told_the_known_ones() {
        add(food(450, "x").replace("\"proteinG\":7.1", "\"proteinG\":-1"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/per100g/proteinG"));
        add(food(450, "x").replace("\"energyKcal\":450", "\"energyKcal\":450,\"phlogistonG\":1"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/per100g/phlogistonG"));
        add(food(450, "x").replace("\"allergens\":[", "\"allergens\":[\"NUTTY\","))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/allergens/0"))
                .body("errors[0].detail", containsString("TREE_NUT"));
    }

    @Test
    void energy_that_the_macronutrients_contradict_is_refused() {
        add(food(45, "x"))
                .statusCode(400)
                .body("errors[0].code", equalTo("energy-contradicts"))
                .body("detail", containsString("energy"));
    }

    private ValidatableResponse search(String query) {
        return given().auth()
                .oauth2(Tokens.user(subject))
                .queryParam("q", query)
                .get(PATH)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse page(String parameters) {
        return given().auth()
                .oauth2(Tokens.user(subject))
                .get(PATH + "?size=20" + parameters)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse add(String body) {
        return given().auth()
                .oauth2(Tokens.user(subject))
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then();
    }

    private static String food(int energyKcal, String name) {
        return "{\"nameZh\":\"" + name + "\",\"per100g\":{\"energyKcal\":" + energyKcal
                + ",\"proteinG\":7.1,\"fatG\":18.2,\"carbohydrateG\":63.4},\"allergens\":[],\"diets\":[],\"measures\":[]}";
    }
}
