package io.branchline.nutrition.dietscore;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class DietScoreTest {
    private static final String PATH = "/api/v1/nutrition/diet-scores";

    @Test
    void a_day_is_scored_by_both_guides() {
        given().auth()
                .oauth2(Tokens.user("d-alice"))
                .contentType("application/json")
                .header("Accept-Language", "zh-CN")
                .body(DietScoreResource.Eaten.EXAMPLE)
                .post(PATH)
                .then()
                .statusCode(200)
                .body("components", hasSize(13))
                .body("components[4].name", equalTo("全谷物"))
                .body("components[4].points", equalTo(6.6666665f))
                .body("storeys", hasSize(10));
    }

    @Test
    void without_grams_there_is_no_pagoda() {
        String body = DietScoreResource.Eaten.EXAMPLE.replaceFirst("(?s),\\s*\"groupGrams\".*", "}");
        given().auth()
                .oauth2(Tokens.user("d-alice"))
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(200)
                .body("pagoda", nullValue());
    }
}
