package io.branchline.office.question;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class QuestionTest {
    private static final String OFFICE = "/api/v1/office";
    private static final String TALK = """
            Dana Reyes: The budget for the Marlow office is 4,200 euros.
            Lee Park: The lease of the Corby office is still open.
            """;

    @Test
    void a_meeting_answers_with_the_words_that_were_said() {
        String meeting = meeting("carol");

        post("carol", "/meetings/" + meeting + "/questions", "What is the budget for the Marlow office?")
                .body("answered", equalTo(true))
                .body("answer", containsString("4,200 euros"))
                .body("evidence[0].cueId", equalTo("1"));
    }

    @Test
    void what_nobody_said_is_not_answered() {
        String meeting = meeting("carol");

        post("carol", "/meetings/" + meeting + "/questions", "What is the budget for the Corby office?")
                .body("answered", equalTo(false))
                .body("evidence.size()", equalTo(0));
    }

    @Test
    void all_meetings_are_asked_and_only_the_callers_own() {
        String meeting = meeting("dave");

        post("dave", "/questions", "What is the budget for the Marlow office?").body("meetingId", equalTo(meeting));
        post("erin", "/questions", "What is the budget for the Marlow office?").body("answered", equalTo(false));
    }

    private static ValidatableResponse post(String who, String path, String question) {
        return given().auth()
                .oauth2(Tokens.user(who))
                .contentType("application/json")
                .body(Map.of("question", question))
                .post(OFFICE + path)
                .then()
                .statusCode(200);
    }

    private static String meeting(String who) {
        return given().auth()
                .oauth2(Tokens.user(who))
                .contentType("application/json")
                .body(Map.of("title", "Offices", "transcript", TALK))
                .post(OFFICE + "/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
