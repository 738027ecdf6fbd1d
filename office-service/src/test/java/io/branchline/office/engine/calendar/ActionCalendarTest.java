package io.branchline.office.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.ActionItem.Status;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** To-dos as RFC 5545 has them, read back by a strict reader. */
class ActionCalendarTest {
    private static final Instant STAMP = Instant.parse("2026-11-20T09:30:15Z");
    private static final String LONG = "把新首页的发布说明整理好，包括所有的改动、已知问题、升级步骤和回退办法，并发给客服部门📎";

    @Test
    void a_to_do_has_what_the_standard_asks_for() {
        String calendar =
                calendar(action("Lee to send the notes", "Lee Park", LocalDate.of(2026, 11, 27), Status.OPEN));

        assertThat(lines(calendar))
                .startsWith("BEGIN:VCALENDAR", "PRODID:-//Branchline//Minutes//EN", "VERSION:2.0")
                .contains(
                        "DTSTAMP:20261120T093015Z",
                        "UID:" + new UUID(1, 2) + "@branchline",
                        "DUE;VALUE=DATE:20261127",
                        "CONTACT:Lee Park",
                        "STATUS:NEEDS-ACTION")
                .endsWith("END:VTODO", "END:VCALENDAR");
        assertThat(read(calendar).getComponents(Component.VTODO)).hasSize(1);
    }

    @Test
    void every_status_has_its_word() {
        assertThat(calendar(action("a", null, null, Status.DONE))).contains("STATUS:COMPLETED\r\n");
        assertThat(calendar(action("a", null, null, Status.CANCELLED))).contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        String calendar = calendar(
                action(LONG + LONG, "李娜", null, Status.OPEN), action("x".repeat(300), null, null, Status.OPEN));

        assertThat(calendar.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                        .as(line)
                        .hasSizeLessThanOrEqualTo(75));
        assertThat(calendar).doesNotContain("�").endsWith("\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(value(calendar, Property.SUMMARY)).isEqualTo(LONG + LONG);
    }

    @Test
    void commas_semicolons_backslashes_and_breaks_come_back_as_they_were() {
        String text = "Copy C:\\temp\\new; then mail it, and say \"done\":\nthank you\tall";

        String calendar = calendar(action(text, "Park, Lee; Bo", null, Status.OPEN));

        assertThat(calendar).contains("C:\\\\temp\\\\new\\; then mail it\\,", "CONTACT:Park\\, Lee\\; Bo");
        assertThat(value(calendar, Property.SUMMARY)).isEqualTo(text);
    }

    @Test
    void what_a_text_may_not_hold_is_left_out() {
        assertThat(calendar(action("one\u0007two\rthree\u0085four", null, null, Status.OPEN)))
                .contains("SUMMARY:one two three four\r\n");
    }

    @Test
    void a_calendar_without_to_dos_still_has_a_component() {
        assertThat(read(calendar()).getComponents()).isNotEmpty();
    }

    private static String calendar(ActionItem... actions) {
        MeetingHead head = new MeetingHead(
                "Sync, weekly; 周会", LocalDate.of(2026, 11, 20), "en", 60, List.of(), List.of(), null, null, List.of());
        return ActionCalendar.of(
                new Minutes(
                        head,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(actions),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "rules",
                        false),
                STAMP);
    }

    private static ActionItem action(String text, @Nullable String owner, @Nullable LocalDate due, Status status) {
        Evidence said = new Evidence("1", null, null, "Dana", text, null);
        return new ActionItem(new UUID(1, 2), text, owner, null, due, null, status, List.of(said), 0.9);
    }

    private static List<String> lines(String calendar) {
        return Arrays.asList(calendar.replace("\r\n ", "").split("\r\n"));
    }

    private static String value(String calendar, String property) {
        return read(calendar)
                .getComponents(Component.VTODO)
                .get(0)
                .getRequiredProperty(property)
                .getValue();
    }

    /** Reads without any of the library's indulgences, and lets it judge. */
    private static Calendar read(String calendar) {
        try {
            Calendar read = new CalendarBuilder().build(new StringReader(calendar));
            assertThat(read.validate().getEntries()).isEmpty();
            return read;
        } catch (java.io.IOException | net.fortuna.ical4j.data.ParserException broken) {
            throw new AssertionError(calendar, broken);
        }
    }
}
