package io.branchline.nutrition;

import static io.restassured.RestAssured.given;

import io.branchline.kit.testing.contract.ContractTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

@QuarkusTest
@Tag("database")
class EveryEndpointTest extends ContractTest {
    private static final String PROFILES = "/api/v1/nutrition/profiles";

    /** Operations are not made by a call of their own: a plan that is made after the answer leaves one. */
    @BeforeEach
    void anOperationHasEnded() {
        String profile = alice().contentType("application/json")
                .body(
                        "{\"name\": \"Ann\", \"sex\": \"FEMALE\", \"birthDate\": \"1990-01-01\", \"consents\": [\"HEALTH_DATA\"],"
                                + " \"heightCm\": 165, \"weightKg\": 60, \"activityLevel\": \"LOW_ACTIVE\"}")
                .post(PROFILES)
                .path("id");
        String operation = alice().contentType("application/json")
                .header("Prefer", "respond-async")
                .body("{\"days\": 1}")
                .post(PROFILES + "/" + profile + "/meal-plans")
                .header("Operation-Location");
        alice().get(operation + "/events").then().statusCode(200);
    }

    private RequestSpecification alice() {
        return given().auth().oauth2(token("acme", "alice", "user", "practitioner", "admin"));
    }
}
