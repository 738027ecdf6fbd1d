package io.branchline.nutrition.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("database")
class ProfileTest {
    private static final String PATH = "/api/v1/nutrition/profiles";

    private static RequestSpecification as(String subject) {
        return given().auth().oauth2(Tokens.user(subject)).contentType("application/json");
    }

    private static String create(String subject) {
        return as(subject)
                .body(NewProfile.EXAMPLE)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_person_is_kept_with_everything_that_was_said() {
        String id = create("p-carol");
        as("p-carol")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name", equalTo("Lin"))
                .body("heightCm", equalTo(165f))
                .body("weightKg", equalTo(68.5f))
                .body("standard", equalTo("CN"))
                .body("conditions", contains("HYPERTENSION"))
                .body("allergies", contains("PEANUT"))
                .body("dislikes", contains("coriander"));
    }

    @Test
    void without_consent_nothing_is_stored() {
        String body = NewProfile.EXAMPLE.replace("HEALTH_DATA", "RESEARCH");
        as("p-dave").body(body).post(PATH).then().statusCode(422).body("code", equalTo("consent-missing"));
        as("p-dave").get(PATH).then().body("items", hasSize(0));
    }

    @Test
    void a_withdrawn_consent_stops_storing_and_a_new_one_allows_it_again() {
        String path = PATH + "/" + create("p-erin");
        String weight = "{\"kind\": \"WEIGHT\", \"value\": 60, \"unit\": \"KG\"}";
        String consent = path + "/consents/HEALTH_DATA";
        as("p-erin")
                .body("{\"granted\": false, \"textVersion\": \"2026-11\"}")
                .put(consent)
                .then()
                .statusCode(200);
        as("p-erin").body(weight).post(path + "/measurements").then().statusCode(409);
        as("p-erin")
                .body("{\"granted\": true, \"textVersion\": \"2026-12\"}")
                .put(consent)
                .then()
                .statusCode(200);
        as("p-erin").body(weight).post(path + "/measurements").then().statusCode(201);
        as("p-erin")
                .get(path + "/consents")
                .then()
                .body("items", hasSize(2))
                .body("items[0].valid", equalTo(false))
                .body("items[0].withdrawnAt", notNullValue())
                .body("items[1].withdrawnAt", nullValue());
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String path = PATH + "/" + create("p-frank");
        String change = "{\"goal\": \"KEEP\"}";
        as("p-frank").body(change).patch(path).then().statusCode(428);
        String tag = as("p-frank").get(path).header("ETag");
        as("p-frank")
                .header("If-Match", tag)
                .body(change)
                .patch(path)
                .then()
                .statusCode(200)
                .body("goal", equalTo("KEEP"));
        as("p-frank")
                .header("If-Match", tag)
                .body(change.replace("KEEP", "GAIN"))
                .patch(path)
                .then()
                .statusCode(412);
    }

    @Test
    void a_weight_in_jin_is_normalised_and_becomes_the_latest() {
        String path = PATH + "/" + create("p-grace");
        as("p-grace")
                .body("{\"kind\": \"WEIGHT\", \"value\": 130, \"unit\": \"JIN\"}")
                .post(path + "/measurements")
                .then()
                .statusCode(201)
                .body("value", equalTo(65f))
                .body("unit", equalTo("KG"));
        as("p-grace").get(path).then().body("weightKg", equalTo(65f));
    }

    @Test
    void feet_may_carry_inches() {
        as("p-grace")
                .body("{\"kind\": \"HEIGHT\", \"value\": 5, \"unit\": \"FT\", \"plusInches\": 11}")
                .post(PATH + "/" + create("p-grace") + "/measurements")
                .then()
                .statusCode(201)
                .body("value", equalTo(180.34f));
    }

    @Test
    void a_unit_that_does_not_fit_and_an_impossible_value_are_refused_with_the_bounds() {
        String path = PATH + "/" + create("p-heidi") + "/measurements";
        as("p-heidi")
                .body("{\"kind\": \"WEIGHT\", \"value\": 60, \"unit\": \"CM\"}")
                .post(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/unit"));
        as("p-heidi")
                .header("Accept-Language", "zh-CN")
                .body("{\"kind\": \"HEIGHT\", \"value\": 17.5, \"unit\": \"CM\"}")
                .post(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/value"))
                .body("detail", equalTo("value：身高须在 25–260 cm 之间"));
    }

    @Test
    void the_two_values_of_one_blood_pressure_must_fit() {
        String path = PATH + "/" + create("p-heinz") + "/measurements";
        String value = "{\"kind\": \"%s\", \"value\": %d, \"unit\": \"MMHG\", \"at\": \"2026-01-0%dT08:00:00Z\"}";
        as("p-heinz")
                .body(value.formatted("DIASTOLIC", 90, 1))
                .post(path)
                .then()
                .statusCode(201);
        as("p-heinz")
                .body(value.formatted("SYSTOLIC", 80, 1))
                .post(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/value"));
        as("p-heinz").body(value.formatted("SYSTOLIC", 80, 2)).post(path).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'sex': 'MALE', 'maternity': {'state': 'PREGNANT'} | /sex",
                "'sex': 'FEMALE', 'maternity': {'state': 'PREGNANT'}, 'postmenopausal': true | /postmenopausal",
                "'sex': 'FEMALE', 'heightCm': 190, 'weightKg': 12 | /weightKg"
            })
    void what_cannot_be_true_together_is_refused(String facts, String pointer) {
        as("p-heidi")
                .body("{'name': 'Kim', 'birthDate': '1990-01-01', 'consents': ['HEALTH_DATA'], %s}"
                        .formatted(facts)
                        .replace('\'', '"'))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void an_erased_person_is_gone_with_all_measurements() {
        String path = PATH + "/" + create("p-ivan");
        as("p-ivan").delete(path).then().statusCode(204);
        as("p-ivan").get(path).then().statusCode(404);
        as("p-ivan").get(path + "/measurements").then().statusCode(404);
    }

    @Test
    void a_list_continues_where_its_cursor_says() {
        create("p-judy");
        create("p-judy");
        String cursor = as("p-judy")
                .queryParam("size", 1)
                .get(PATH)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        as("p-judy")
                .queryParam("size", 1)
                .queryParam("cursor", cursor)
                .get(PATH)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }
}
