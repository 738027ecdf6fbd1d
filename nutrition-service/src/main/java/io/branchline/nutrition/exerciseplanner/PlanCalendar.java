package io.branchline.nutrition.exerciseplanner;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.SessionView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a plan as an iCalendar (RFC 5545): one all-day event for each session. */
public final class PlanCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Text SUMMARY = new Text("Training, %d min", "训练，%d分钟");
    private static final int LINE_OCTETS = 73;

    private final Locale locale;
    private final Instant stamp;
    private final StringBuilder lines = new StringBuilder();

    public PlanCalendar(Locale locale, Instant stamp) {
        this.locale = locale;
        this.stamp = stamp;
    }

    /** The whole calendar; the same session keeps its UID, so that a new import replaces it. */
    public String of(ExercisePlanView plan) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Branchline//Training plan//EN");
        plan.weeks().forEach(week -> week.sessions().forEach(session -> event(plan, session)));
        line("END:VCALENDAR");
        return lines.toString();
    }

    private void event(ExercisePlanView plan, SessionView session) {
        line("BEGIN:VEVENT");
        line("UID:" + DAY.format(session.date()) + "-" + plan.id() + "@branchline");
        line("DTSTAMP:" + STAMP.format(stamp));
        line("DTSTART;VALUE=DATE:" + DAY.format(session.date()));
        line("SUMMARY:" + escaped(SUMMARY.in(locale).formatted(session.minutes())));
        line("DESCRIPTION:" + escaped(description(session)));
        line("END:VEVENT");
    }

    private static String description(SessionView session) {
        return session.blocks().stream()
                .map(block -> block.name() + ": "
                        + block.items().stream()
                                .map(item -> item.name() + " " + item.amount())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds after 73 octets, never inside a character. */
    private void line(String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String character = Character.toString(text.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
        }
        lines.append("\r\n");
    }
}
