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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private static final String TRAINED = """
            {"date": "2026-11-30", "doneMinutes": 30, "rpe": 5, "pain": 0, "warningSign": false}""";

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
    void what_is_known_of_the_menopause_leaves_with_the_person() {
        String id = as("e-menopause")
                .body(LIN.replace("1992", "1972").replace("\"heightCm\"", "\"postmenopausal\": true, \"heightCm\""))
                .post(PROFILES)
                .then()
                .statusCode(201)
                .body("postmenopausal", equalTo(true))
                .extract()
                .path("id");

        String export = PROFILES + "/" + id + "/export";
        as("e-menopause").get(export).then().statusCode(200).body("profile.facts.postmenopausal", equalTo(true));
        String bundle = as("e-menopause")
                .get(export + "?format=fhir")
                .then()
                .statusCode(200)
                .body("entry.resource.find { it.code?.text == 'Postmenopausal' }.valueBoolean", equalTo(true))
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
        String plans = PROFILES + "/" + id + "/exercise-plans";
        String plan = as("e-dora")
                .body(TRAINING)
                .post(plans)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("e-dora").body(TRAINED).post(plans + "/" + plan + "/sessions").then().statusCode(201);
        as("e-dora")
                .body("{\"days\": 1, \"seed\": 3}")
                .post(PROFILES + "/" + id + "/meal-plans")
                .then()
                .statusCode(201);
        try (var connection = database.getConnection()) {
            Map<String, Set<String>> rows = rowsOf(connection, id);
            assertThat(rows.keySet())
                    .contains("measurement", "consent", "stored_assessment", "exercise_plan", "meal_plan")
                    .contains("trained_session");
            assertThat(rows)
                    .allSatisfy((table, keys) -> assertThat(keys).as(table).isNotEmpty());

            as("e-dora").delete(PROFILES + "/" + id).then().statusCode(204);

            rows.forEach((table, keys) -> keys.forEach(
                    key -> assertThat(count(connection, "select count(*) from " + table + " where id = '" + key + "'"))
                            .as(table)
                            .isZero()));
            assertThat(count(connection, "select count(*) from profile where id = '" + id + "'"))
                    .isZero();
            assertThat(count(connection, "select count(*) from idempotency_key where subject = 'e-dora'"))
                    .isZero();
        }
    }

    /** The keys of the person's rows by table: of every table that names a profile, and of every table that hangs on one of those. */
    private static Map<String, Set<String>> rowsOf(Connection connection, String profile) throws SQLException {
        Map<String, Set<String>> rows = new TreeMap<>();
        for (String table : strings(connection, """
                select lower(table_name) from information_schema.columns
                where lower(column_name) = 'profile_id' and lower(table_name) <> 'audit_entry'""")) {
            rows.put(table, strings(connection, "select id from " + table + " where profile_id = '" + profile + "'"));
        }
        for (String table : Set.copyOf(rows.keySet())) {
            try (var keys = connection.getMetaData().getExportedKeys(null, null, stored(connection, table))) {
                while (keys.next()) {
                    String dependent = keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT);
                    rows.put(
                            dependent,
                            strings(
                                    connection,
                                    "select id from %s where %s in (select id from %s where profile_id = '%s')"
                                            .formatted(dependent, keys.getString("FKCOLUMN_NAME"), table, profile)));
                }
            }
        }
        return rows;
    }

    private static String stored(Connection connection, String table) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }

    private static Set<String> strings(Connection connection, String sql) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private static int count(Connection connection, String sql) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
