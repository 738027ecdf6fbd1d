package io.branchline.nutrition.mealplan;

import static io.restassured.RestAssured.given;

import io.branchline.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** People who plan, and their calls. */
final class Plans {
    static final String PROFILES = "/api/v1/nutrition/profiles";

    private Plans() {}

    static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.user("planner"));
    }

    /** A woman of 33 from China who is allergic to peanuts; {@code more} adds facts as JSON. */
    static String profile(String more) {
        return caller().contentType("application/json")
                .body("""
                        {"name": "Lin", "sex": "FEMALE", "birthDate": "1992-03-14", "consents": ["HEALTH_DATA"],
                         "heightCm": 165, "weightKg": 62, "activityLevel": "LOW_ACTIVE", "standard": "CN", "allergies": ["PEANUT"]%s}""".formatted(more))
                .post(PROFILES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse plan(String profile, String wishes) {
        return caller().contentType("application/json")
                .body(wishes)
                .post(PROFILES + "/" + profile + "/meal-plans")
                .then();
    }

    /** The path of a new plan. */
    static String kept(String profile, String wishes) {
        String id = plan(profile, wishes).statusCode(201).extract().path("id");
        return PROFILES + "/" + profile + "/meal-plans/" + id;
    }

    static ValidatableResponse edit(String method, String path, String body) {
        return caller().contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .request(method, path)
                .then();
    }
}
