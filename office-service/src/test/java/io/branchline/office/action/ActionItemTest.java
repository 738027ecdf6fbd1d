package io.branchline.office.action;

import static io.branchline.office.minutes.MeetingCalls.OFFICE;
import static io.branchline.office.minutes.MeetingCalls.TALK;
import static io.branchline.office.minutes.MeetingCalls.as;
import static io.branchline.office.minutes.MeetingCalls.elsewhere;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.branchline.office.minutes.MeetingCalls;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ActionItemTest {

    @Test
    void what_somebody_owes_and_what_is_owed_to_somebody() {
        kept("olga");

        find("olga", Map.of("owner", "lee")).body("items.owner", everyItem(equalTo("Lee Park")));
        find("olga", Map.of("owner", "Lee Park", "due", "2026-11-20")).body("items[0].due", equalTo("2026-11-20"));
        find("olga", Map.of("requestedBy", "Dana")).body("items.owner", hasItem("Lee Park"));
        find("olga", Map.of("owner", "e")).body("items", empty());
        find("olga", Map.of("owner", "%")).body("items", empty());
    }

    @Test
    void the_most_urgent_come_first_page_by_page() {
        kept("piet");

        ValidatableResponse first = find("piet", Map.of("size", "1")).body("items[0].due", equalTo("2026-11-20"));
        String cursor = first.extract().path("nextCursor");
        String id = first.extract().path("items[0].id");

        find("piet", Map.of("cursor", cursor)).body("items.id", not(hasItem(id)));
    }

    @Test
    void done_is_done_everywhere_and_stays_so_when_minutes_are_drafted_again() {
        String meeting = kept("quin");
        String id = find("quin", Map.of("status", "OPEN")).extract().path("items[0].id");

        as("quin")
                .contentType("application/json")
                .body(Map.of("status", "DONE"))
                .patch(OFFICE + "/action-items/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("overdue", equalTo(false));
        MeetingCalls.draft("quin", meeting);

        find("quin", Map.of("status", "OPEN")).body("items.id", not(hasItem(id)));
        as("quin")
                .get(OFFICE + "/meetings/" + meeting + "/minutes")
                .then()
                .body("actionItems.find { it.id == '" + id + "' }.status", equalTo("DONE"));
    }

    @Test
    void an_edit_of_the_minutes_is_an_edit_of_the_items() {
        String meeting = kept("rolf");

        as("rolf")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(
                        "{\"actionItems\":[{\"text\":\"Book the room\",\"owner\":\"Dana Reyes\",\"due\":\"2026-12-01\"}]}")
                .patch(OFFICE + "/meetings/" + meeting + "/minutes")
                .then()
                .statusCode(200);

        find("rolf", Map.of("meetingId", meeting))
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Book the room"));
    }

    @Test
    void the_same_words_in_two_meetings_are_two_items() {
        kept("sven");
        kept("sven");

        find("sven", Map.of("due", "2026-11-20")).body("items", hasSize(2));
    }

    @Test
    void another_persons_items_do_not_exist() {
        kept("tina");
        String id = find("tina", Map.of()).extract().path("items[0].id");

        as("uwe").get(OFFICE + "/action-items/" + id).then().statusCode(404);
        elsewhere("tina").get(OFFICE + "/action-items/" + id).then().statusCode(404);
        elsewhere("tina").get(OFFICE + "/action-items").then().statusCode(200).body("items", empty());
        elsewhere("tina")
                .contentType("application/json")
                .body(Map.of("status", "DONE"))
                .patch(OFFICE + "/action-items/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        as("vera")
                .queryParam("due", "2026-02-30")
                .get(OFFICE + "/action-items")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("due"));
    }

    private static String kept(String who) {
        String meeting = MeetingCalls.meeting(who, "Website sync", TALK);
        MeetingCalls.draft(who, meeting);
        return meeting;
    }

    private static ValidatableResponse find(String who, Map<String, String> filter) {
        return as(who).queryParams(filter).get(OFFICE + "/action-items").then().statusCode(200);
    }
}
