package io.branchline.office.search;

import static io.branchline.office.minutes.MeetingCalls.OFFICE;
import static io.branchline.office.minutes.MeetingCalls.as;
import static io.branchline.office.minutes.MeetingCalls.elsewhere;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.branchline.office.minutes.MeetingCalls;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class MeetingPassageTest {

    @Test
    void english_is_found_by_its_stem_with_the_place_it_was_said() {
        MeetingCalls.meeting("abel", "Offices", "Dana: Hello.\nLee: The leases of the Corby office were signed.\n");
        MeetingCalls.meeting("abel", "Lunch", "Dana: Soup again.\nLee: I like soup.\n");

        find("abel", "lease signed")
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Offices"))
                .body("items[0].passages[0].speaker", equalTo("Lee"))
                .body("items[0].passages[0].cueIds[0]", equalTo("2"));
    }

    @Test
    void chinese_is_found_without_spaces() {
        MeetingCalls.meeting("bea", "例会", "张三：机房的门禁密码下周更换。\n李四：好的。\n");

        find("bea", "门禁密码").body("items[0].passages[0].text", containsString("门禁密码下周更换"));
        find("bea", "食堂菜单").body("items", empty());
    }

    @Test
    void a_single_chinese_character_is_found() {
        MeetingCalls.meeting("bo", "例会", "张三：这个季度的税还没有缴。\n李四：好的。\n");

        find("bo", "税").body("items[0].passages[0].text", containsString("税还没有缴"));
        find("bo", "桥").body("items", empty());
    }

    @Test
    void the_better_fit_comes_first_page_by_page() {
        MeetingCalls.meeting("cleo", "Once", "Dana: The harbour crane is loud.\nLee: Yes, and the weather is fine.\n");
        MeetingCalls.meeting("cleo", "Often", "Dana: The crane, the crane.\nLee: The harbour crane must go.\n");

        String cursor = as("cleo")
                .queryParams(Map.of("q", "harbour crane", "size", "1"))
                .get(OFFICE + "/meeting-passages")
                .then()
                .body("items[0].title", equalTo("Often"))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        as("cleo")
                .queryParams(Map.of("q", "harbour crane", "cursor", cursor))
                .get(OFFICE + "/meeting-passages")
                .then()
                .body("items[0].title", equalTo("Once"));
    }

    @Test
    void another_persons_meetings_are_not_found() {
        MeetingCalls.meeting("dora", "Secret", "Dana: The zeppelin budget is ninety.\nLee: Ninety it is.\n");

        find("eli", "zeppelin budget").body("items", empty());
        elsewhere("dora")
                .queryParam("q", "zeppelin budget")
                .get(OFFICE + "/meeting-passages")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void without_words_nothing_is_searched() {
        as("abel").get(OFFICE + "/meeting-passages").then().statusCode(400);
    }

    private static ValidatableResponse find(String who, String words) {
        return as(who).queryParam("q", words)
                .get(OFFICE + "/meeting-passages")
                .then()
                .statusCode(200);
    }
}
