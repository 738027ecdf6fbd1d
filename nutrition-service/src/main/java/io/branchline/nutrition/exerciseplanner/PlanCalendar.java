package io.branchline.nutrition.exerciseplanner;

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
    private final CalendarLines lines = new CalendarLines();

    public PlanCalendar(Locale locale, Instant stamp) {
        this.locale = locale;
        this.stamp = stamp;
    }

    /** The whole calendar; the same session keeps its UID, so that a new import replaces it. */
    public String of(ExercisePlanView plan) {
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Branchline//Training plan//EN");
        plan.weeks().forEach(week -> week.sessions().forEach(session -> event(plan, session)));
        lines.add("END:VCALENDAR");
        return lines.text();
    }

    private void event(ExercisePlanView plan, SessionView session) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + DAY.format(session.date()) + "-" + plan.id() + "@branchline");
        lines.add("DTSTAMP:" + STAMP.format(stamp));
        lines.add("DTSTART;VALUE=DATE:" + DAY.format(session.date()));
        lines.add("SUMMARY:" + CalendarLines.escaped(SUMMARY.in(locale).formatted(session.minutes())));
        lines.add("DESCRIPTION:" + CalendarLines.escaped(description(session)));
        lines.add("END:VEVENT");
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
