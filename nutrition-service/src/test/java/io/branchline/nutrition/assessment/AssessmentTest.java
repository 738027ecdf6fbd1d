package io.branchline.nutrition.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.branchline.kit.testing.Tokens;
import io.branchline.nutrition.engine.measure.Measure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("database")
class AssessmentTest {
    private static final String PATH = "/api/v1/nutrition/assessments";
    private static final String PROFILES = "/api/v1/nutrition/profiles";
    private static final String LIN = """
            {"name": "Lin", "sex": "FEMALE", "birthDate": "1992-03-14", "consents": ["HEALTH_DATA"],
             "heightCm": 165, "weightKg": 75, "activityLevel": "LOW_ACTIVE", "standard": "CN", "goal": "LOSE"}""";

    private static RequestSpecification as(String subject) {
        return given().auth().oauth2(Tokens.user(subject)).contentType("application/json");
    }

    private static ValidatableResponse assess(String body) {
        return as("a-alice").body(body).post(PATH).then();
    }

    @Test
    void an_assessment_shows_formula_numbers_and_source() {
        assess(AssessmentRequest.EXAMPLE)
                .statusCode(200)
                .body("id", nullValue())
                .body("standard", equalTo("CN"))
                .body("findings[0].code", equalTo("BMI_CN"))
                .body("findings[0].classCode", equalTo("OVERWEIGHT"))
                .body("findings[0].substituted", equalTo("86 / (178 / 100)²"))
                .body("findings[0].source.standard", containsString("WS/T 428"))
                .body(
                        "findings.code",
                        hasItems("BMI_WHO", "WAIST_CN", "WAIST_WHO", "WAIST_TO_HEIGHT", "HEALTHY_WEIGHT"))
                .body("energy.equation", equalTo("EER_NASEM_2023"))
                .body("energy.why", notNullValue())
                .body("energy.alternatives.code", hasItems("RESTING_ENERGY_MIFFLIN", "RESTING_ENERGY_HARRIS_BENEDICT"))
                .body("targets.nutrient", hasItems("ENERGY", "PROTEIN", "FAT", "CARBOHYDRATE", "IRON", "VITAMIN_D"))
                .body("missing.field", hasItem("hipCm"));
    }

    @Test
    void classes_and_texts_speak_chinese_when_asked() {
        as("a-alice")
                .header("Accept-Language", "zh-CN")
                .body(AssessmentRequest.EXAMPLE)
                .post(PATH)
                .then()
                .statusCode(200)
                .body("findings[0].class", equalTo("超重"))
                .body("findings[0].name", equalTo("体质指数（BMI）"));
    }

    @Test
    void little_input_gives_little_and_says_what_is_missing() {
        assess("{}")
                .statusCode(200)
                .body("findings", hasSize(0))
                .body("energy.totalKcal", nullValue())
                .body("missing.field", hasItems("sex", "birthDate", "heightCm", "weightKg", "activityLevel"));
        assess("{\"heightCm\": 170, \"weightKg\": 65}").statusCode(200).body("findings.code", hasItem("BMI_WHO"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"heightCm\": 17.5} | heightCm",
                "{\"weightKg\": 700} | weightKg",
                "{\"birthDate\": \"2099-01-01\"} | birthDate",
                "{\"systolicMmHg\": 80, \"diastolicMmHg\": 90} | systolicMmHg",
                "{\"weightKg\": NaN} | ",
                "{\"weightKg\": 1e400} | weightKg",
                "{\"weightKg\": \"７０\"} | weightKg",
                "{\"weightKg\": ７０} | ",
                "{\"sex\": \"MALE\", \"pregnancy\": {}} | sex",
                "{\"sex\": \"FEMALE\", \"pregnancy\": {}, \"lactation\": {}} | lactation",
                "{\"sex\": \"FEMALE\", \"ageYears\": 5, \"pregnancy\": {}} | birthDate",
                "{\"sex\": \"FEMALE\", \"ageYears\": 80, \"lactation\": {}} | birthDate",
                "{\"sex\": \"MALE\", \"postmenopausal\": true} | postmenopausal",
                "{\"sex\": \"FEMALE\", \"ageYears\": 29, \"postmenopausal\": true} | postmenopausal",
                "{\"sex\": \"FEMALE\", \"lactation\": {}, \"postmenopausal\": true} | postmenopausal",
                "{\"ageYears\": 30, \"birthDate\": \"1990-01-01\"} | birthDate",
                "{\"heightCm\": 190, \"weightKg\": 12} | weightKg",
                "{\"ageYears\": 2, \"heightCm\": 180} | heightCm",
                "{\"ageMonths\": 18, \"heightCm\": 140} | heightCm",
                "{\"activities\": [{\"met\": 1, \"hours\": 20}]} | activities",
                "{\"weightKg\": 70, \"measurements\": [{\"kind\": \"WEIGHT\", \"value\": 70, \"unit\": \"KG\"}]} | measurements/0",
                "{\"measurements\": [{\"kind\": \"WEIGHT\", \"value\": 70}]} | measurements[0]/unit"
            })
    void what_cannot_be_is_refused_with_its_field(String body, String field) {
        assess(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", containsString(field == null ? "/" : field.replace("[0]", "/0")));
    }

    @Test
    void the_bounds_of_the_request_are_those_of_the_measures() {
        for (Measure measure : Measure.values()) {
            var component = Arrays.stream(AssessmentRequest.class.getDeclaredFields())
                    .filter(field -> field.getName().equals(measure.field()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Double.parseDouble(
                            component.getAnnotation(DecimalMin.class).value()))
                    .isEqualTo(measure.low());
            assertThat(Double.parseDouble(
                            component.getAnnotation(DecimalMax.class).value()))
                    .isEqualTo(measure.high());
        }
    }

    @Test
    void the_menopause_is_asked_for_where_it_changes_the_iron() {
        String woman = "{\"sex\": \"FEMALE\", \"standard\": \"CN\", \"ageYears\": %d%s}";
        assess(woman.formatted(54, ""))
                .statusCode(200)
                .body("missing.find { it.field == 'postmenopausal' }.wouldAdd", hasItem("IRON"))
                .body("targets.find { it.nutrient == 'IRON' }.goal", equalTo(18f));
        assess(woman.formatted(54, ", \"postmenopausal\": true"))
                .statusCode(200)
                .body("missing.field", not(hasItem("postmenopausal")))
                .body("targets.find { it.nutrient == 'IRON' }.goal", equalTo(10f));
        assess(woman.formatted(30, "")).statusCode(200).body("missing.field", not(hasItem("postmenopausal")));
    }

    @Test
    void a_red_flag_blocks_and_says_why() {
        assess(
                        "{\"sex\": \"FEMALE\", \"ageYears\": 22, \"heightCm\": 170, \"weightKg\": 48, \"goal\": \"LOSE\", \"activityLevel\": \"ACTIVE\"}")
                .statusCode(200)
                .body("redFlags.code", hasItem("UNDERWEIGHT"))
                .body("redFlags.find { it.code == 'UNDERWEIGHT' }.blocks", hasItem("WEIGHT_LOSS"))
                .body("findings.find { it.code == 'PLANNED_WEIGHT_CHANGE' }.value", equalTo(0f));
    }

    @Test
    void a_kept_assessment_can_be_read_again_and_compared() {
        String profile = PROFILES + "/"
                + as("a-bob")
                        .body(LIN)
                        .post(PROFILES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String first = as("a-bob")
                .body("{}")
                .post(profile + "/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("a-bob")
                .body("{\"kind\": \"WEIGHT\", \"value\": 70, \"unit\": \"KG\"}")
                .post(profile + "/measurements")
                .then()
                .statusCode(201);
        as("a-bob").body("{}").post(profile + "/assessments").then().statusCode(201);
        as("a-bob")
                .get(profile + "/assessments")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].changes.find { it.code == 'BMI_CN' }.from", greaterThan(27f))
                .body("items[0].changes.find { it.code == 'BMI_CN' }.to", equalTo(25.711662f))
                .body("items[1].changes", hasSize(0));
        as("a-bob")
                .header("Accept-Language", "zh")
                .get(profile + "/assessments/" + first)
                .then()
                .statusCode(200)
                .body("inputs.measures.weightKg", equalTo(75f))
                .body("assessment.id", equalTo(first))
                .body("assessment.findings[0].class", equalTo("超重"));
    }

    @Test
    void nobody_else_sees_it() {
        String profile = PROFILES + "/"
                + as("a-carl").body(LIN).post(PROFILES).then().extract().path("id");
        String id = as("a-carl")
                .body("{}")
                .post(profile + "/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("a-mallory").get(profile + "/assessments/" + id).then().statusCode(404);
        as("a-mallory").body("{}").post(profile + "/assessments").then().statusCode(404);
        as("a-carl").get(profile + "/assessments").then().body("items.id", not(hasItem("x")));
    }

    @Test
    void a_child_gets_growth_by_who() {
        assess("{\"sex\": \"MALE\", \"ageDays\": 400, \"heightCm\": 77, \"weightKg\": 10, \"measuredLying\": true}")
                .statusCode(200)
                .body(
                        "findings.code",
                        hasItems("HEIGHT_FOR_AGE_Z", "WEIGHT_FOR_AGE_Z", "WEIGHT_FOR_HEIGHT_Z", "BMI_FOR_AGE_Z"))
                .body("redFlags.code", hasItem("MINOR"))
                .body("energy.equation", equalTo("EER_NASEM_2023"));
    }

    @Test
    void the_published_example_of_prevent_comes_out_over_http() {
        assess("{\"sex\": \"FEMALE\", \"ageYears\": 50, \"heightCm\": 160, \"weightKg\": 89.6, \"systolicMmHg\": 160,"
                        + " \"egfr\": 90, \"smoker\": false, \"conditions\": [\"TYPE_2_DIABETES\"],"
                        + " \"medicines\": [\"ANTIHYPERTENSIVE\"], \"measurements\": ["
                        + "{\"kind\": \"TOTAL_CHOLESTEROL\", \"value\": 200, \"unit\": \"MG_DL\"},"
                        + "{\"kind\": \"HDL\", \"value\": 45, \"unit\": \"MG_DL\"}]}")
                .statusCode(200)
                .body("risks", hasSize(10))
                .body("risks.find { it.code == 'PREVENT_TOTAL_CVD_10Y' }.value", closeToPercent(14.7f))
                .body("risks.find { it.code == 'PREVENT_TOTAL_CVD_30Y' }.value", closeToPercent(53.0f));
    }

    private static org.hamcrest.Matcher<Float> closeToPercent(float percent) {
        return org.hamcrest.Matchers.allOf(
                greaterThan(percent - 0.05f), org.hamcrest.Matchers.lessThan(percent + 0.05f));
    }

    @Test
    void an_assessment_is_printed_when_pdf_is_asked_for() {
        byte[] pdf = as("a-alice")
                .accept("application/pdf")
                .body(AssessmentRequest.EXAMPLE)
                .post(PATH)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        assertThat(text(pdf))
                .contains("Health assessment", "WS/T 428", "Energy a day", "Vitamin D", "86 / (178 / 100)²");
    }

    @Test
    void a_chinese_print_is_made_or_refused_as_the_capabilities_say() {
        boolean fonts = as("a-alice")
                .get("/api/v1/nutrition/capabilities")
                .then()
                .extract()
                .<java.util.List<String>>path("printable")
                .contains("zh-CN");

        var answer = as("a-alice")
                .accept("application/pdf")
                .header("Accept-Language", "zh-CN")
                .body(AssessmentRequest.EXAMPLE)
                .post(PATH)
                .then();

        if (fonts) {
            assertThat(text(answer.statusCode(200).extract().asByteArray())).contains("健康测评报告");
        } else {
            answer.statusCode(503).contentType("application/problem+json").body("code", equalTo("no-font"));
        }
    }

    @Test
    void a_kept_assessment_is_printed_for_its_owner_only() {
        String profile = as("a-print").body(LIN).post(PROFILES).then().extract().path("id");
        String path = PROFILES + "/" + profile + "/assessments";
        String id = as("a-print")
                .body("{}")
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        byte[] pdf = as("a-print")
                .accept("application/pdf")
                .get(path + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(text(pdf)).contains("Body mass index", "75 / (165 / 100)²");
        as("a-stranger").accept("application/pdf").get(path + "/" + id).then().statusCode(404);
    }

    @Test
    void signs_reported_once_hold_for_what_is_planned_later() {
        String profile = PROFILES + "/"
                + as("a-signs").body(LIN).post(PROFILES).then().extract().path("id");
        as("a-signs")
                .body("{\"signs\": [\"VOMITS_AFTER_MEALS\", \"FOOD_DOMINATES_LIFE\"]}")
                .post(profile + "/assessments")
                .then()
                .statusCode(201)
                .body("redFlags.code", hasItem("EATING_DISORDER_SIGNS"));
        as("a-signs")
                .body("{}")
                .post(profile + "/assessments")
                .then()
                .statusCode(201)
                .body("redFlags.code", hasItem("EATING_DISORDER_SIGNS"))
                .body("findings.find { it.code == 'PLANNED_WEIGHT_CHANGE' }.value", equalTo(0f));
        as("a-signs")
                .body("{\"signs\": []}")
                .post(profile + "/assessments")
                .then()
                .statusCode(201)
                .body("redFlags.code", not(hasItem("EATING_DISORDER_SIGNS")));
    }

    private static String text(byte[] pdf) {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
