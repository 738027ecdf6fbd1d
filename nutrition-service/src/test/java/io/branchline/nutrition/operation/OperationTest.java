package io.branchline.nutrition.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class OperationTest {
    private static final String PROFILES = "/api/v1/nutrition/profiles";

    @Inject
    DataSource database;

    @Inject
    Worker worker;

    @Test
    void a_plan_is_made_after_the_answer_and_found_where_the_operation_says() {
        Response accepted = queue(profile(), "{\"days\": 1}", "respond-async, wait=5");
        assertThat(accepted.statusCode()).isEqualTo(202);
        String location = accepted.header("Operation-Location");
        caller().get(location + "/events")
                .then()
                .statusCode(200)
                .contentType(containsString("text/event-stream"))
                .body(containsString("\"SUCCEEDED\""));
        String result = caller().get(location)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"))
                .body("progress", equalTo(100))
                .extract()
                .path("result");
        caller().get(result).then().statusCode(200).body("days", hasSize(1));
        caller().get("/api/v1/nutrition/operations").then().body("items.id", hasItem(accepted.<String>path("id")));
        caller().delete(location).then().statusCode(200).body("status", equalTo("SUCCEEDED"));
    }

    @Test
    void what_can_be_refused_at_once_is_not_queued() {
        assertThat(queue(profile(), "{\"pantry\": [{\"food\": \"nothing\", \"grams\": 5}]}", "respond-async")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void work_that_fails_says_what_the_answer_would_have_been() {
        String wishes = "{\"days\": 1, \"maxMinutes\": 5, \"meals\": [\"LUNCH\", \"DINNER\"]}";
        String location = queue(profile(), wishes, "respond-async").header("Operation-Location");
        caller().get(location + "/events").then().body(containsString("\"FAILED\""));
        caller().header("Accept-Language", "zh")
                .get(location)
                .then()
                .body("status", equalTo("FAILED"))
                .body("problem.code", equalTo("conflicting-wishes"))
                .body("problem.detail", containsString("烹饪时间"))
                .body("problem.status", equalTo(422))
                .body("problem.conflict.text", hasItem(containsString("烹饪时间")))
                .body("problem.relaxations", not(empty()));
    }

    @Test
    void work_that_a_crash_interrupted_is_done_by_whoever_comes_next() throws SQLException {
        String profile = profile();
        UUID id = UUID.randomUUID();
        insert(id, "RUNNING", 1, "{\"profileId\": \"" + profile + "\", \"wishes\": {\"days\": 1}}");
        worker.run(id);
        get(id).then().body("status", equalTo("SUCCEEDED"));
        worker.run(id);
        caller().get(PROFILES + "/" + profile + "/meal-plans").then().body("items", hasSize(1));
    }

    @Test
    void work_that_always_brings_the_service_down_is_given_up() throws SQLException {
        UUID id = UUID.randomUUID();
        insert(id, "RUNNING", 3, "{\"profileId\": \"" + profile() + "\", \"wishes\": {\"days\": 1}}");
        worker.run(id);
        get(id).then().body("status", equalTo("FAILED")).body("problem.code", equalTo("internal-error"));
    }

    @Test
    void cancelled_work_is_not_done() throws SQLException {
        String profile = profile();
        UUID id = UUID.randomUUID();
        insert(id, "QUEUED", 0, "{\"profileId\": \"" + profile + "\", \"wishes\": {\"days\": 1}}");
        caller().delete("/api/v1/nutrition/operations/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        worker.run(id);
        get(id).then().body("status", equalTo("CANCELLED"));
        caller().get(PROFILES + "/" + profile + "/meal-plans").then().body("items", hasSize(0));
    }

    @Test
    void nobody_else_sees_an_operation() {
        String location = queue(profile(), "{\"days\": 1}", "respond-async").header("Operation-Location");
        RequestSpecification another = given().auth().oauth2(Tokens.user("somebody-else"));
        another.get(location).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.user("somebody-else"))
                .delete(location)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.user("somebody-else"))
                .get(location + "/events")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.user("somebody-else"))
                .get("/api/v1/nutrition/operations")
                .then()
                .body("items.id", not(hasItem(location.substring(location.lastIndexOf('/') + 1))));
        caller().get(location + "/events").then().statusCode(200);
    }

    private static Response get(UUID id) {
        return caller().get("/api/v1/nutrition/operations/" + id);
    }

    private static Response queue(String profile, String wishes, String prefer) {
        return caller().contentType("application/json")
                .header("Prefer", prefer)
                .body(wishes)
                .post(PROFILES + "/" + profile + "/meal-plans");
    }

    private void insert(UUID id, String status, int attempts, String request) throws SQLException {
        String sql =
                "insert into operation (id, tenant, subject, roles, kind, status, progress, attempts, request, created_at,"
                        + " updated_at) select ?, tenant, subject, 'user', 'meal-plan', ?, 0, ?, ?, current_timestamp,"
                        + " current_timestamp from profile where subject = 'worker' fetch first 1 rows only";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.setString(2, status);
            statement.setInt(3, attempts);
            statement.setString(4, request);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static String profile() {
        return caller().contentType("application/json")
                .body(
                        "{\"name\": \"Ann\", \"sex\": \"FEMALE\", \"birthDate\": \"1990-01-01\", \"consents\": [\"HEALTH_DATA\"],"
                                + " \"heightCm\": 165, \"weightKg\": 60, \"activityLevel\": \"LOW_ACTIVE\"}")
                .post(PROFILES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.user("worker"));
    }
}
