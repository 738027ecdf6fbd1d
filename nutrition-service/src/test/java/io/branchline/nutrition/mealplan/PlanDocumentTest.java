package io.branchline.nutrition.mealplan;

import static io.branchline.nutrition.mealplan.Plans.caller;
import static io.branchline.nutrition.mealplan.Plans.kept;
import static io.branchline.nutrition.mealplan.Plans.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class PlanDocumentTest {
    private static final String WISHES = "{\"days\": 2, \"startDate\": \"2030-03-30\", \"seed\": 5}";

    @Test
    void the_pdf_is_a_pdf_in_english() {
        byte[] pdf = caller().accept("application/pdf")
                .get(kept(profile(""), WISHES))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("meal-plan-2030-03-30.pdf"))
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(20_000);
    }

    @Test
    void the_calendar_has_a_floating_event_for_each_meal_with_a_lasting_uid() throws Exception {
        String plan = kept(profile(""), WISHES);
        Calendar calendar = calendar(plan, "");
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(8);
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(start(events.get(0))).isEqualTo(LocalDateTime.of(2030, 3, 30, 7, 30));
        List<String> uids = uids(calendar);
        assertThat(uids).doesNotHaveDuplicates();
        Plans.edit("POST", plan + "/meals/" + caller().get(plan).path("days[0].meals[1].id") + "/swap", "{}")
                .statusCode(200);
        assertThat(uids(calendar(plan, ""))).isEqualTo(uids);
    }

    @Test
    void no_line_of_the_chinese_calendar_is_longer_than_the_standard_wants() {
        String text = caller().accept("text/calendar")
                .header("Accept-Language", "zh-CN")
                .get(kept(profile(""), WISHES))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(40)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void a_time_zone_fixes_the_events_across_the_change_of_clocks() throws Exception {
        List<VEvent> events =
                calendar(kept(profile(""), WISHES), "?timeZone=Europe/Berlin").getComponents("VEVENT");
        assertThat(start(events.get(0))).isEqualTo(OffsetDateTime.parse("2030-03-30T06:30:00Z"));
        assertThat(start(events.get(4))).isEqualTo(OffsetDateTime.parse("2030-03-31T05:30:00Z"));
        caller().accept("text/calendar")
                .get(kept(profile(""), WISHES) + "?timeZone=Nowhere")
                .then()
                .statusCode(400);
    }

    @Test
    void a_plan_that_is_not_kept_can_be_had_as_markdown() {
        caller().accept("text/markdown")
                .header("Accept-Language", "zh")
                .contentType("application/json")
                .body("{\"energyKcal\": 2000, \"wishes\": {\"days\": 1}}")
                .post("/api/v1/nutrition/meal-plans")
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .body(containsString("日均摄入与目标"), containsString("菜谱"), containsString("重量均为烹调前"));
    }

    private static Calendar calendar(String plan, String query) throws Exception {
        String text = caller().accept("text/calendar")
                .get(plan + query)
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .extract()
                .asString();
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<String> uids(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private static Temporal start(VEvent event) {
        return Objects.requireNonNull(event.getDateTimeStart()).getDate();
    }
}
