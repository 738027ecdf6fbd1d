package io.branchline.nutrition.exerciseplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ExercisePlanTest {
    private static final String PROFILES = "/api/v1/nutrition/profiles";
    private static final String PLAN = """
            {"startDate": "2026-11-30", "weeks": 6, "days": ["MONDAY", "WEDNESDAY", "FRIDAY"], "minutesPerSession": 60,
             "practice": {"level": "BEGINNER", "aerobicMinutesPerWeek": 30, "strengthDaysPerWeek": 0},
             "readiness": {"yes": [], "clearedByDoctor": false}}""";

    private static RequestSpecification as(String subject) {
        return given().auth().oauth2(Tokens.user(subject)).contentType("application/json");
    }

    private static String profile(String subject, String more) {
        String person = """
                {"name": "Wu", "sex": "FEMALE", "birthDate": "1990-05-01", "consents": ["HEALTH_DATA"],
                 "heightCm": 165, "weightKg": 60%s}""".formatted(more);
        return PROFILES + "/"
                + as(subject)
                        .body(person)
                        .post(PROFILES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static String plan(String subject, String profile, String body) {
        return profile + "/exercise-plans/"
                + as(subject)
                        .body(body)
                        .post(profile + "/exercise-plans")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static ValidatableResponse log(String subject, String plan, String session) {
        return as(subject).body(session).post(plan + "/sessions").then();
    }

    @Test
    void a_plan_is_kept_and_read_back_the_same() {
        String profile = profile("x-anna", "");
        String path = plan("x-anna", profile, PLAN);

        String read = as("x-anna").get(path).then().statusCode(200).extract().asString();

        assertThat(read).isEqualTo(as("x-anna").get(path).asString());
        as("x-anna").get(path).then().body("weeks", hasSize(6)).body("weeks[0].sessions", hasSize(3));
        as("x-anna").get(profile + "/exercise-plans").then().body("items", hasSize(1));
    }

    @Test
    void a_condition_of_the_profile_excludes_exercises() {
        String profile = profile("x-berta", ", \"conditions\": [\"OSTEOPOROSIS\"]");

        as("x-berta")
                .get(plan("x-berta", profile, PLAN))
                .then()
                .body("exclusions.exercise", hasItem("crunch"))
                .body("readiness.verdict", equalTo("MODIFY"));
    }

    @Test
    void heart_disease_without_consent_of_a_doctor_gets_reasons_and_no_plan() {
        String profile = profile("x-clara", ", \"conditions\": [\"CORONARY_HEART_DISEASE\"]");

        as("x-clara")
                .body(PLAN)
                .post(profile + "/exercise-plans")
                .then()
                .statusCode(422)
                .body("code", equalTo("see-doctor-first"))
                .body("errors.code", hasItem("CORONARY_HEART_DISEASE"));
        as("x-clara").get(profile + "/exercise-plans").then().body("items", empty());
    }

    @Test
    void joint_pain_must_say_where() {
        String profile = profile("x-doris", "");

        as("x-doris")
                .body(PLAN.replace("[]", "[\"JOINT_PAIN\"]"))
                .post(profile + "/exercise-plans")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/health/painAreas"));
    }

    @Test
    void a_well_done_session_leaves_the_next_week_as_planned() {
        String plan = plan("x-emma", profile("x-emma", ""), PLAN);
        List<Integer> before = as("x-emma").get(plan).path("weeks.equivalentMinutes");

        log("x-emma", plan, session("2026-11-30", 60, 5, 0, false))
                .statusCode(201)
                .body("step", equalTo("FORWARD"))
                .body("plan.weeks.equivalentMinutes", equalTo(before));
    }

    @Test
    void a_session_hardly_done_makes_the_next_week_smaller() {
        String plan = plan("x-fanny", profile("x-fanny", ""), PLAN);
        int first = as("x-fanny").get(plan).path("weeks[0].equivalentMinutes");

        log("x-fanny", plan, session("2026-11-30", 5, 9, 0, false))
                .statusCode(201)
                .body("step", equalTo("BACK"))
                .body("plan.weeks", hasSize(6))
                .body("plan.weeks[1].equivalentMinutes", lessThan(first));
    }

    @Test
    void pain_spares_the_area_from_the_next_week_on() {
        String plan = plan("x-gerda", profile("x-gerda", ""), PLAN);

        log("x-gerda", plan, session("2026-11-30", 60, 5, 5, false))
                .statusCode(201)
                .body("step", equalTo("HOLD"))
                .body("plan.exclusions.restriction", hasItem("PAIN_KNEE"))
                .body("plan.checks.find { it.code == 'NOTHING_CONTRAINDICATED' }.met", equalTo(true));
    }

    @Test
    void a_warning_sign_ends_the_plan() {
        String plan = plan("x-hanna", profile("x-hanna", ""), PLAN);

        log("x-hanna", plan, session("2026-11-30", 20, 5, 0, true))
                .statusCode(201)
                .body("step", equalTo("STOP"))
                .body("text", containsString("doctor"))
                .body("plan.weeks", hasSize(1));
        log("x-hanna", plan, session("2026-12-07", 20, 5, 0, false)).statusCode(422);
    }

    @Test
    void a_session_is_logged_once_and_only_on_its_day() {
        String plan = plan("x-ilse", profile("x-ilse", ""), PLAN);
        String monday = session("2026-11-30", 60, 5, 0, false);

        log("x-ilse", plan, monday).statusCode(201);
        log("x-ilse", plan, monday).statusCode(409).body("code", equalTo("session-already-logged"));
        log("x-ilse", plan, monday.replace("11-30", "12-01")).statusCode(422);
    }

    @Test
    void the_plan_is_told_in_chinese_and_as_markdown() {
        String plan = plan("x-jana", profile("x-jana", ""), PLAN);

        as("x-jana")
                .accept("text/markdown")
                .header("Accept-Language", "zh-CN")
                .get(plan)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/markdown"))
                .body(containsString("# 训练计划"))
                .body(containsString("第1周"));
    }

    @Test
    void the_calendar_has_an_event_for_each_session_in_short_lines() {
        String plan = plan("x-mona", profile("x-mona", ""), PLAN);

        String calendar = as("x-mona")
                .accept("text/calendar")
                .get(plan)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .extract()
                .asString();

        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(6 * 3 + 1);
        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar).contains("DTSTART;VALUE=DATE:20261130");
    }

    @Test
    void erasing_the_person_erases_the_plans() {
        String profile = profile("x-karin", "");
        String plan = plan("x-karin", profile, PLAN);
        log("x-karin", plan, session("2026-11-30", 60, 5, 0, false)).statusCode(201);

        as("x-karin").delete(profile).then().statusCode(204);

        as("x-karin").get(plan).then().statusCode(404);
    }

    @Test
    void the_questions_are_asked_in_both_languages() {
        String path = "/api/v1/nutrition/readiness-questions";
        as("x-lena").get(path).then().body("items.code", hasItem("CHEST_DISCOMFORT"));
        as("x-lena")
                .header("Accept-Language", "zh")
                .get(path)
                .then()
                .body("items[0].question", containsString("胸"))
                .body("items[0].source", not(empty()))
                .body("items[0].reason", notNullValue());
    }

    private static String session(String date, int minutes, int rpe, int pain, boolean sign) {
        return """
                {"date": "%s", "doneMinutes": %d, "rpe": %d, "painArea": "KNEE", "pain": %d, "warningSign": %b}""".formatted(date, minutes, rpe, pain, sign);
    }
}
