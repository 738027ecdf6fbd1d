package io.branchline.nutrition.fooddescription;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class FoodDescriptionTest {
    @Test
    void a_chinese_meal_becomes_foods_grams_and_totals() {
        read("一碗米饭、两个鸡蛋和半斤青菜")
                .body("items", hasSize(3))
                .body("items.grams", contains(200f, 100f, 250f))
                .body("items[0].food.name", equalTo("米饭"))
                .body("totals.energyKcal", equalTo(435.5f));
    }

    @Test
    void what_is_no_food_is_said_to_be_unrecognised() {
        read("qwertyuiop zxcvbnm").body("items", hasSize(0)).body("unrecognised", hasItem("qwertyuiop zxcvbnm"));
    }

    private static ValidatableResponse read(String text) {
        return given().auth()
                .oauth2(Tokens.user("alice"))
                .header("Accept-Language", "zh-CN")
                .contentType("application/json")
                .body("{\"text\":\"" + text + "\"}")
                .post("/api/v1/nutrition/food-descriptions")
                .then()
                .statusCode(200);
    }
}
