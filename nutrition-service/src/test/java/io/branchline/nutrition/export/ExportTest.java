package io.branchline.nutrition.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ExportTest {
    private static final String PROFILES = "/api/v1/nutrition/profiles";
    private static final String LIN = """
            {"name": "Lin", "sex": "FEMALE", "birthDate": "1992-03-14", "consents": ["HEALTH_DATA"],
             "heightCm": 165, "weightKg": 75, "activityLevel": "LOW_ACTIVE"}""";

    private static final String TRAINING = """
            {"startDate": "2026-11-30", "weeks": 2, "days": ["MONDAY", "WEDNESDAY", "FRIDAY"], "minutesPerSession": 40,
             "equipment": ["DUMBBELLS"], "goal": "HEALTH", "seed": 1,
             "practice": {"level": "BEGINNER", "aerobicMinutesPerWeek": 30, "strengthDaysPerWeek": 0},
             "readiness": {"yes": [], "clearedByDoctor": false}}""";

    @Inject
    DataSource database;

    private static RequestSpecification as(String subject) {
        return given().auth().oauth2(Tokens.user(subject)).contentType("application/json");
    }

    private static String create(String subject) {
        String id = as(subject)
                .body(LIN)
                .post(PROFILES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(subject).body("{}").post(PROFILES + "/" + id + "/assessments").then().statusCode(201);
        return id;
    }

    @Test
    void everything_kept_can_be_taken_away_as_json() {
        String id = create("e-alice");
        as("e-alice")
                .get(PROFILES + "/" + id + "/export")
                .then()
                .statusCode(200)
                .body("profile.name", equalTo("Lin"))
                .body("measurements", hasSize(2))
                .body("consents[0].purpose", equalTo("HEALTH_DATA"))
                .body("assessments", hasSize(1))
                .body("assessments[0].inputs.measures.weightKg", equalTo(75f));
    }

    @Test
    void the_bundle_speaks_fhir() {
        String id = create("e-bob");
        as("e-bob")
                .get(PROFILES + "/" + id + "/export?format=fhir")
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("Bundle"))
                .body("type", equalTo("collection"))
                .body("entry.fullUrl", everyItem(startsWith("urn:uuid:")))
                .body("entry.resource.resourceType", hasItems("Patient", "Observation", "NutritionOrder", "CarePlan"))
                .body("entry[0].resource.gender", equalTo("female"))
                .body("entry.resource.code.coding.code.flatten()", hasItem("29463-7"));
    }

    @Test
    void kept_plans_leave_with_the_person_in_both_forms() {
        String id = create("e-planner");
        as("e-planner")
                .body("{\"days\": 1, \"seed\": 3}")
                .post(PROFILES + "/" + id + "/meal-plans")
                .then()
                .statusCode(201);
        as("e-planner")
                .body(TRAINING)
                .post(PROFILES + "/" + id + "/exercise-plans")
                .then()
                .statusCode(201);

        String export = PROFILES + "/" + id + "/export";
        as("e-planner")
                .get(export)
                .then()
                .statusCode(200)
                .body("mealPlans", hasSize(1))
                .body("mealPlans[0].zh.days", hasSize(1))
                .body("exercisePlans", hasSize(1))
                .body("exercisePlans[0].planned.plan.weeks", hasSize(2));
        String bundle = as("e-planner")
                .get(export + "?format=fhir")
                .then()
                .statusCode(200)
                .body(
                        "entry.resource.findAll { it.resourceType == 'CarePlan' }.title",
                        hasItems("Meal plan", "Exercise plan", "Daily nutrition targets"))
                .body("entry.resource.findAll { it.resourceType == 'NutritionOrder' }", hasSize(2))
                .extract()
                .asString();
        assertThat(Fhir.problems(bundle)).isEmpty();
    }

    @Test
    void accesses_are_noted_without_what_was_seen() {
        String id = create("e-carl");
        as("e-carl").get(PROFILES + "/" + id).then().statusCode(200);
        as("e-mallory").get(PROFILES + "/" + id).then().statusCode(404);
        as("e-carl")
                .get(PROFILES + "/" + id + "/audit")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].part", equalTo("profile"))
                .body("items[0].operation", equalTo("GET"))
                .body("items.subject", everyItem(equalTo("e-carl")));
    }

    @Test
    void erasing_leaves_no_row_of_the_person_in_any_table() throws SQLException {
        String id = create("e-dora");
        as("e-dora")
                .header("Idempotency-Key", "dora-1")
                .body(LIN)
                .post(PROFILES)
                .then()
                .statusCode(201);
        as("e-dora").delete(PROFILES + "/" + id).then().statusCode(204);
        try (var connection = database.getConnection()) {
            for (String table : tablesWithProfiles(connection)) {
                assertThat(count(connection, "select count(*) from " + table + " where profile_id = '" + id + "'"))
                        .as(table)
                        .isZero();
            }
            assertThat(count(connection, "select count(*) from idempotency_key where subject = 'e-dora'"))
                    .isZero();
        }
    }

    private static List<String> tablesWithProfiles(java.sql.Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var columns = connection.getMetaData().getColumns(null, null, "%", "profile_id")) {
            while (columns.next()) {
                tables.add(columns.getString("TABLE_NAME"));
            }
        }
        assertThat(tables).contains("measurement", "consent", "stored_assessment");
        tables.remove("audit_entry");
        return tables;
    }

    private static int count(java.sql.Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
