package io.branchline.office.minutes;

import static io.branchline.office.minutes.MeetingCalls.OFFICE;
import static io.branchline.office.minutes.MeetingCalls.TALK;
import static io.branchline.office.minutes.MeetingCalls.as;
import static io.branchline.office.minutes.MeetingCalls.elsewhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class MinutesOfRecordTest {
    private static final String WHO = "rita";

    @Test
    void minutes_are_edited_by_who_has_seen_them_last() {
        String minutes = kept();

        edit(minutes, null, Map.of("chair", "Dana Reyes")).statusCode(428);
        edit(minutes, "\"7\"", Map.of("chair", "Dana Reyes")).statusCode(412);
        edit(minutes, "\"1\"", Map.of("chair", "Dana Reyes", "scribe", "Lee Park"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("meeting.chair", equalTo("Dana Reyes"))
                .body("meeting.scribe", equalTo("Lee Park"))
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void what_was_made_is_answered_as_it_is_read_later() {
        String place = as(WHO).contentType("application/json")
                .body(Map.of("title", "Website sync", "transcript", MeetingCalls.TALK))
                .post(OFFICE + "/meetings")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var made = as(WHO).post(place + "/minutes").then().statusCode(201).extract();

        assertThat(made.header("Location")).isEqualTo(place + "/minutes");
        assertThat(as(WHO).get(place + "/minutes").then().extract().<Map<String, Object>>as(Map.class))
                .isEqualTo(made.<Map<String, Object>>as(Map.class));
    }

    @Test
    void questions_and_motions_are_edited_like_the_rest() {
        String minutes = kept();

        edit(
                        minutes,
                        "\"1\"",
                        Map.of(
                                "questionsAndAnswers",
                                List.of(Map.of(
                                        "question", Map.of("text", "Who updates the price table?"),
                                        "answer",
                                                Map.of(
                                                        "text",
                                                        "Lee does.",
                                                        "evidence",
                                                        List.of(Map.of("cueId", "4", "quote", "Sure, will do."))))),
                                "motions",
                                List.of(Map.of("text", "to adjourn", "mover", "Dana Reyes", "outcome", "CARRIED"))))
                .statusCode(200)
                .body("questionsAndAnswers[0].answer.evidence[0].speaker", equalTo("Lee Park"))
                .body("motions[0].seconded", equalTo(false));
        String motion = as(WHO).get(minutes).then().extract().path("motions[0].id");
        edit(minutes, "\"2\"", Map.of("motions", List.of(Map.of("id", motion, "text", "to adjourn", "seconded", true))))
                .statusCode(200)
                .body("motions[0].mover", equalTo("Dana Reyes"))
                .body("motions[0].outcome", equalTo("CARRIED"));
        edit(
                        minutes,
                        "\"3\"",
                        Map.of("motions", List.of(Map.of("id", java.util.UUID.randomUUID(), "text", "to adjourn"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/motions/0/id"));
    }

    @Test
    void an_edited_item_keeps_its_evidence_and_a_new_one_must_quote_what_was_said() {
        String minutes = kept();
        String id = as(WHO).get(minutes).then().extract().path("decisions[0].id");

        edit(
                        minutes,
                        "\"1\"",
                        Map.of(
                                "decisions",
                                List.of(
                                        Map.of("id", id, "text", "Launch on December 1."),
                                        Map.of(
                                                "text",
                                                "The price table is updated.",
                                                "evidence",
                                                List.of(Map.of("cueId", "3", "quote", "update the price table"))))))
                .statusCode(200)
                .body("decisions[0].text", equalTo("Launch on December 1."))
                .body("decisions[0].evidence[0].cueId", equalTo("1"))
                .body("decisions[1].evidence[0].speaker", equalTo("Dana Reyes"));
        edit(
                        minutes,
                        "\"2\"",
                        Map.of(
                                "decisions",
                                List.of(Map.of(
                                        "text",
                                        "Nobody said so.",
                                        "evidence",
                                        List.of(Map.of("cueId", "3", "quote", "cancel the price table"))))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/decisions/0/evidence"));
        edit(minutes, "\"2\"", Map.of("risks", List.of(Map.of("id", java.util.UUID.randomUUID(), "text", "x"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/risks/0/id"));
    }

    @Test
    void a_replaced_name_runs_through_the_whole_record_and_the_quote_stays() {
        String minutes = kept();

        edit(
                        minutes,
                        "\"1\"",
                        Map.of(
                                "replacements",
                                List.of(
                                        Map.of("kind", "SPEAKER", "from", "Lee Park", "to", "Lea Parker"),
                                        Map.of("kind", "WORD", "from", "home page", "to", "landing page"))))
                .statusCode(200)
                .body("meeting.attendees", hasItem("Lea Parker"))
                .body("actionItems.owner", hasItem("Lea Parker"))
                .body("speakers.name", hasItem("Lea Parker"))
                .body("decisions[0].text", containsString("landing page"))
                .body("decisions[0].evidence[0].quote", containsString("home page"))
                .body("decisions[0].evidence[0].corrected", containsString("landing page"));
        as(WHO).get(minutes.replace("/minutes", "/transcript"))
                .then()
                .statusCode(200)
                .body("speakers", hasItem("Lea Parker"))
                .body("items[0].text", containsString("landing page"));
        as(WHO).queryParam("q", "landing page Lea Parker launch")
                .get(OFFICE + "/meeting-passages")
                .then()
                .body("items.title", hasItem("Website sync"));
        as(WHO).post(minutes)
                .then()
                .statusCode(201)
                .body("meeting.attendees", hasItem("Lea Parker"))
                .body("decisions[0].evidence[0].quote", containsString("home page"));
    }

    @Test
    void a_replaced_name_shows_in_the_meeting_too() {
        String meeting = as(WHO).contentType("application/json")
                .body(Map.of(
                        "title",
                        "Home page sync",
                        "attendees",
                        List.of("Dana Reyes", "Lee Park"),
                        "chair",
                        "Lee Park",
                        "transcript",
                        TALK))
                .post(OFFICE + "/meetings")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        as(WHO).post(meeting + "/minutes").then().statusCode(201);

        edit(
                        meeting + "/minutes",
                        "\"1\"",
                        Map.of(
                                "replacements",
                                List.of(
                                        Map.of("kind", "SPEAKER", "from", "Lee Park", "to", "Lea Parker"),
                                        Map.of("kind", "WORD", "from", "home page", "to", "landing page"))))
                .statusCode(200);

        as(WHO).get(meeting)
                .then()
                .body("title", equalTo("Landing page sync"))
                .body("attendees", equalTo(List.of("Dana Reyes", "Lea Parker")))
                .body("chair", equalTo("Lea Parker"));
    }

    @Test
    void versions_show_what_each_changed_and_any_two_can_be_compared() {
        String minutes = kept();
        edit(minutes, "\"1\"", Map.of("title", "Launch sync", "note", "Better title"))
                .statusCode(200);
        edit(minutes, "\"2\"", Map.of("keywords", List.of("launch"))).statusCode(200);

        as(WHO).get(minutes + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(3, 2, 1)))
                .body("items[1].note", equalTo("Better title"))
                .body("items[1].cause", equalTo("EDITED"))
                .body("items[1].changes[0].path", equalTo("meeting/title"))
                .body("items[1].changes[0].after", equalTo("Launch sync"))
                .body("items[2].changes", empty());
        as(WHO).header("Accept-Language", "zh-CN")
                .queryParam("compareTo", 1)
                .get(minutes + "/versions/3")
                .then()
                .statusCode(200)
                .body("changes.path", hasItems("meeting/title", "keywords"))
                .body("changes.label", hasItems("标题", "关键词"))
                .body("minutes.meeting.title", equalTo("Launch sync"));
        as(WHO).queryParam("size", 2)
                .get(minutes + "/versions")
                .then()
                .body("items", hasSize(2))
                .body("nextCursor", notNullValue());
        as(WHO).get(minutes + "/versions/9").then().statusCode(404);
    }

    @Test
    void approved_minutes_do_not_change_until_they_are_reopened() {
        String minutes = kept();
        as(WHO).header("If-Match", "\"1\"")
                .post(minutes + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approvedBy", equalTo(WHO));

        edit(minutes, "\"2\"", Map.of("title", "Other")).statusCode(409).body("code", equalTo("minutes-approved"));
        as(WHO).post(minutes).then().statusCode(409);
        as(WHO).header("If-Match", "\"2\"")
                .delete(minutes + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        edit(minutes, "\"3\"", Map.of("title", "Other")).statusCode(200);
        as(WHO).get(minutes + "/versions")
                .then()
                .body("items.cause", equalTo(List.of("EDITED", "REOPENED", "APPROVED", "DRAFTED")));
    }

    @Test
    void nobody_else_sees_edits_or_approves_them() {
        String minutes = kept();

        for (var stranger : List.of(as("mallory"), elsewhere(WHO))) {
            stranger.get(minutes + "/versions").then().statusCode(404);
        }
        as("mallory").header("If-Match", "*").post(minutes + "/approval").then().statusCode(404);
        elsewhere(WHO).get(minutes.replace("/minutes", "/transcript")).then().statusCode(404);
    }

    @Test
    void people_present_and_agenda_come_from_the_meeting() {
        String meeting = MeetingCalls.meeting(WHO, "Board", TALK);
        as(WHO).header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("regrets", List.of("Ana Ruiz"), "scribe", "Lee Park", "agenda", List.of("Launch")))
                .patch(OFFICE + "/meetings/" + meeting)
                .then()
                .statusCode(200);

        as(WHO).get(OFFICE + "/meetings/" + meeting + "/minutes")
                .then()
                .body("meeting.regrets", hasItem("Ana Ruiz"))
                .body("meeting.scribe", equalTo("Lee Park"))
                .body("meeting.agenda", hasItem("Launch"));
    }

    @Test
    void action_items_become_calendar_to_dos() {
        String minutes = kept();

        String calendar = as(WHO).accept("text/calendar")
                .get(minutes)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .extract()
                .asString();

        assertThat(calendar)
                .contains("BEGIN:VTODO", "DUE;VALUE=DATE:20261120", "CONTACT:Lee Park", "STATUS:NEEDS-ACTION");
    }

    @Test
    void minutes_are_drawn_as_pdf_by_the_same_layouts() {
        String minutes = kept();
        String official = as(WHO).get(OFFICE + "/minutes-templates")
                .then()
                .extract()
                .path("items.find { it.layout == 'OFFICIAL' }.id");

        for (var request : List.of(as(WHO), as(WHO).queryParam("template", official))) {
            byte[] pdf = request.accept("application/pdf")
                    .get(minutes)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", "application/pdf")
                    .extract()
                    .asByteArray();
            assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    void a_template_chooses_the_sections_of_markdown_and_word() {
        String minutes = kept();
        String template = as(WHO).get(OFFICE + "/minutes-templates")
                .then()
                .extract()
                .path("items.find { it.name == 'One-on-one' }.id");

        as(WHO).accept("text/markdown")
                .queryParam("template", template)
                .get(minutes)
                .then()
                .statusCode(200)
                .body(containsString("## Who does what"))
                .body(containsString("### Lee Park"))
                .body(not(containsString("## Decisions")));
        as(WHO).accept(MinutesPaper.DOCX)
                .queryParam("template", template)
                .get(minutes)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("minutes.docx"));
        as(WHO).accept("text/markdown")
                .queryParam("template", java.util.UUID.randomUUID())
                .get(minutes)
                .then()
                .statusCode(404);
    }

    @Test
    void erasing_a_meeting_leaves_nothing_of_it() {
        String minutes = kept();
        String meeting = minutes.replace("/minutes", "");

        as(WHO).delete(meeting).then().statusCode(204);

        as(WHO).get(minutes).then().statusCode(404);
        as(WHO).queryParam("meetingId", meeting.substring(meeting.lastIndexOf('/') + 1))
                .get(OFFICE + "/action-items")
                .then()
                .body("items", empty());
    }

    private static String kept() {
        String meeting = MeetingCalls.meeting(WHO, "Website sync", TALK);
        MeetingCalls.draft(WHO, meeting);
        return OFFICE + "/meetings/" + meeting + "/minutes";
    }

    private static ValidatableResponse edit(String minutes, @Nullable String ifMatch, Map<String, ?> patch) {
        var request = as(WHO).contentType("application/json").body(patch);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch(minutes)
                .then();
    }
}
