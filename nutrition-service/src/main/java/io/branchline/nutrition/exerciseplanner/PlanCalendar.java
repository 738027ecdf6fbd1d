package io.branchline.nutrition.exerciseplanner;

import io.branchline.nutrition.engine.text.ContentLines;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.SessionView;
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

    private final Locale locale;
    private final Instant stamp;
    private final StringBuilder lines = new StringBuilder();

    public PlanCalendar(Locale locale, Instant stamp) {
        this.locale = locale;
        this.stamp = stamp;
    }

    /** The whole calendar; the same session keeps its UID, so that a new import replaces it. */
    public String of(ExercisePlanView plan) {
        add("BEGIN:VCALENDAR");
        add("VERSION:2.0");
        add("PRODID:-//Branchline//Training plan//EN");
        plan.weeks().forEach(week -> week.sessions().forEach(session -> event(plan, session)));
        add("END:VCALENDAR");
        return ContentLines.folded(lines.toString());
    }

    private void event(ExercisePlanView plan, SessionView session) {
        add("BEGIN:VEVENT");
        add("UID:" + DAY.format(session.date()) + "-" + plan.id() + "@branchline");
        add("DTSTAMP:" + STAMP.format(stamp));
        add("DTSTART;VALUE=DATE:" + DAY.format(session.date()));
        add("SUMMARY:" + escaped(SUMMARY.in(locale).formatted(session.minutes())));
        add("DESCRIPTION:" + escaped(description(session)));
        add("END:VEVENT");
    }

    private void add(String line) {
        lines.append(line).append("\r\n");
    }

    /** A TEXT value of RFC 5545 section 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static String description(SessionView session) {
        return session.blocks().stream()
                .map(block -> block.name() + ": "
                        + block.items().stream()
                                .map(item -> item.name() + " " + item.amount())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
