package io.branchline.nutrition.exercise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ExerciseTest {
    private static final String PATH = "/api/v1/nutrition/exercises";

    private static RequestSpecification user() {
        return given().auth().oauth2(Tokens.user("exercise-reader"));
    }

    @Test
    void one_exercise_is_told_in_the_callers_language() {
        user().header("Accept-Language", "zh-CN")
                .get(PATH + "/walk-brisk")
                .then()
                .statusCode(200)
                .body("name", equalTo("快走"))
                .body("met.value", equalTo(4.8f))
                .body("met.compendiumCode", equalTo("17200"))
                .body("effort", equalTo("MODERATE"));
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            Response page =
                    user().queryParam("size", 100).queryParam("cursor", cursor).get(PATH);
            codes.addAll(page.<List<String>>path("items.code"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(codes).hasSizeGreaterThanOrEqualTo(200).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void filters_narrow_together() {
        user().queryParam("kind", "STRENGTH")
                .queryParam("muscle", "QUADRICEPS")
                .queryParam("without", "PAIN_KNEE")
                .queryParam("size", 100)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("STRENGTH")))
                .body("items.code", hasItem("knee-extension-seated"))
                .body("items.code", not(hasItem("squat-body")));
    }

    @Test
    void a_name_is_found_in_chinese() {
        user().queryParam("q", "太极").get(PATH).then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void contraindications_carry_reason_and_source() {
        user().get(PATH + "/squat-body")
                .then()
                .body("contraindications.restriction", hasItem("PAIN_KNEE"))
                .body("contraindications.source", not(hasItem("")));
    }

    @Test
    void an_unknown_filter_value_is_refused() {
        user().queryParam("kind", "JUGGLING").get(PATH).then().statusCode(not(equalTo(200)));
    }
}
