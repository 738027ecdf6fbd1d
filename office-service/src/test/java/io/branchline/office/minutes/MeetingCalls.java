package io.branchline.office.minutes;

import static io.restassured.RestAssured.given;

import io.branchline.kit.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** What the tests of meetings have in common: people, and a meeting that was recorded. */
public final class MeetingCalls {
    /** The root of the office's API. */
    public static final String OFFICE = "/api/v1/office";

    /** Two people who agree on things. */
    public static final String TALK = """
            Dana Reyes: We agreed to launch the new home page on December 1.
            Lee Park: I will send the release notes to the support people by Friday.
            Dana Reyes: Lee, could you also update the price table?
            Lee Park: Sure, will do.
            """;

    private MeetingCalls() {}

    /** A person of tenant acme. */
    public static RequestSpecification as(String subject) {
        return given().auth().oauth2(Tokens.user(subject));
    }

    /** A person of another tenant. */
    public static RequestSpecification elsewhere(String subject) {
        return given().auth().oauth2(Tokens.of("other", subject, "user"));
    }

    /** The id of a new meeting of that person with a transcript. */
    public static String meeting(String subject, String title, String transcript) {
        return as(subject)
                .contentType("application/json")
                .body(Map.of("title", title, "date", "2026-11-18", "transcript", transcript))
                .post(OFFICE + "/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Drafts and keeps minutes. */
    public static void draft(String subject, String meeting) {
        as(subject).post(OFFICE + "/meetings/" + meeting + "/minutes").then().statusCode(201);
    }
}
