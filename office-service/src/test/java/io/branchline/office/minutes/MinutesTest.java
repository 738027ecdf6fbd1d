package io.branchline.office.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class MinutesTest {
    private static final String OFFICE = "/api/v1/office";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TALK = """
            Dana Reyes: We agreed to launch the new home page on December 1.
            Lee Park: I will send the release notes to the support people by Friday.
            """;

    @Test
    void a_transcript_becomes_minutes_and_nothing_is_stored() {
        alice().contentType("text/plain")
                .queryParam("title", "Website sync")
                .queryParam("date", "2026-11-18")
                .body(TALK)
                .post(OFFICE + "/minutes")
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("meeting.title", equalTo("Website sync"))
                .body("meeting.attendees", hasSize(2))
                .body("decisions[0].evidence[0].cueId", equalTo("1"))
                .body("actionItems[0].owner", equalTo("Lee Park"))
                .body("actionItems[0].due", equalTo("2026-11-20"));
    }

    @Test
    void the_shipped_sample_of_a_real_call_is_kept_as_minutes_in_three_representations() throws IOException {
        String meeting = OFFICE + "/meetings/" + meeting("SIG Chain", "2023-05-02");
        alice().contentType("text/vtt")
                .body(sample())
                .put(meeting + "/transcript")
                .then()
                .statusCode(200)
                .body("format", equalTo("WEBVTT"))
                .body("speakers", hasSize(5));

        alice().post(meeting + "/minutes")
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .body("actionItems.size()", org.hamcrest.Matchers.greaterThan(1));

        alice().accept("text/markdown")
                .get(meeting + "/minutes")
                .then()
                .statusCode(200)
                .contentType(containsString("text/markdown"))
                .body(containsString("# SIG Chain"));
        byte[] word = alice().accept(DOCX)
                .get(meeting + "/minutes")
                .then()
                .statusCode(200)
                .header("Content-Type", DOCX)
                .extract()
                .asByteArray();
        assertThat(word).startsWith('P', 'K');
    }

    @Test
    void a_meeting_without_transcript_has_no_minutes() {
        alice().get(OFFICE + "/meetings/" + meeting("Empty", "2026-11-18") + "/minutes")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-transcript"));
    }

    @Test
    void a_file_without_speech_is_refused_with_its_line_in_the_callers_language() {
        alice().header("Accept-Language", "zh-CN")
                .contentType("text/vtt")
                .body("WEBVTT\n\n00:99 --> 00:98\n无\n")
                .post(OFFICE + "/minutes")
                .then()
                .statusCode(422)
                .body("code", equalTo("unreadable-transcript"))
                .body("detail", containsString("行"));
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        alice().contentType("text/plain")
                .queryParam("date", "2026-02-30")
                .body(TALK)
                .post(OFFICE + "/minutes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("date"));
    }

    private static String meeting(String title, String date) {
        return alice().contentType("application/json")
                .body(Map.of("title", title, "date", date))
                .post(OFFICE + "/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = MinutesTest.class.getResourceAsStream("/samples/akash-sig-chain-2023-05-02.vtt")) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static RequestSpecification alice() {
        return given().auth().oauth2(Tokens.user("alice"));
    }
}
