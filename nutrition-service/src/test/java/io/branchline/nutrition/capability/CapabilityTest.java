package io.branchline.nutrition.capability;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class CapabilityTest {
    private static final String PATH = "/api/v1/nutrition/capabilities";

    @Test
    void a_caller_learns_what_is_offered_in_the_language_asked_for() {
        given().auth()
                .oauth2(Tokens.user("alice"))
                .header("Accept-Language", "zh-CN,zh;q=0.9")
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Content-Language", "zh-CN")
                .header("Cache-Control", "no-store")
                .body("language", equalTo("zh-CN"))
                .body("standards", hasItem("CN"))
                .body("printable", hasItem("en"));
    }

    @Test
    void nobody_gets_in_without_a_token() {
        given().get(PATH)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("unauthorized"));
    }

    @Test
    void a_token_that_was_tampered_with_is_refused() {
        given().auth()
                .oauth2(Tokens.user("alice") + "x")
                .get(PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_path_that_does_not_exist_is_a_problem() {
        given().auth()
                .oauth2(Tokens.user("alice"))
                .get(PATH + "/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }
}
