package io.branchline.office.engine.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English: "by Friday", "end of Q3", "March 9", "in two weeks", "EOD tomorrow". */
final class EnglishDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("couple", 2),
            Map.entry("three", 3),
            Map.entry("few", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("ten", 10),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4));
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";
    private static final String DAY =
            "(Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|Mon|Tues?|Wed|Thurs?|Fri)\\b";
    private static final String BY = "\\b(?:by|before|until|due|on|for|no later than|come)\\s+(?:the\\s+)?";
    private static final String COUNT =
            "(\\d{1,2}|a couple(?: of)?|couple(?: of)?|a few|few|an?|one|two|three|four|five|six|seven|eight|ten)";

    /** Every rule needs one of these. */
    private static final Pattern HINT = Pattern.compile(
            "\\d|\\b(?:" + String.join("|", MONTHS) + "|" + String.join("|", DAYS)
                    + "|day|week|month|quarter|year|today|tomorrow|tonight|business|EO|COB|Christmas|Thanksgiving|New Year)",
            Pattern.CASE_INSENSITIVE);

    private static final List<DateRule> RULES = List.of(
            DateRule.of(
                    "\\b(?:EOD|COB|(?:the )?end of (?:the )?(?:day|business)|close of business)(?: on)?\\s+" + DAY,
                    (m, day) -> thisWeekday(day, m.group(1))),
            DateRule.of("\\ba week from (?:today|now)\\b", (m, day) -> day.plusWeeks(1)),
            DateRule.of(
                    "\\ba week from (?:this )?" + DAY,
                    (m, day) -> thisWeekday(day, m.group(1)).plusWeeks(1)),
            DateRule.of(
                    DAY + ",?\\s+the\\s+(\\d{1,2})(?:st|nd|rd|th)\\b", (m, day) -> Calendar.comingDay(day, n(m, 2))),
            DateRule.of("\\bmid(?:dle of)? next week\\b", (m, day) -> Calendar.inWeek(day, 1, DayOfWeek.WEDNESDAY)),
            DateRule.of(
                    "\\b(?:by|before|over|on|during) (?:the |this )?weekend\\b",
                    (m, day) -> Calendar.comingOrSame(day, DayOfWeek.SUNDAY)),
            DateRule.of(
                    "\\b(?:by|before|until|on|at) (Christmas|Thanksgiving|New Year)(?:['’]s(?: Day)?)?\\b",
                    (m, day) -> Calendar.holiday(day, m.group(1))),
            DateRule.of(
                    "\\b(first|second|third|last) week of (?:the )?" + MONTH,
                    (m, day) -> weekOf(day, m.group(1), month(m, 2))),
            DateRule.of(
                    "\\b(?:by |before |on )?the first of " + MONTH, (m, day) -> Calendar.coming(day, month(m, 1), 1)),
            DateRule.of(
                    "\\b(?:within|in)(?: the next)? (\\d{1,3}) hours\\b",
                    (m, day) -> day.plusDays((n(m, 1) + 23) / 24)),
            DateRule.of(
                    "\\b(?:by|before|until|on|due) (\\d{1,2})/(\\d{1,2})\\b(?!/)",
                    (m, day) -> n(m, 2) > 12 ? Calendar.coming(day, n(m, 1), n(m, 2)) : null),
            DateRule.of("\\bby (?:\\d{1,2}(?::\\d\\d)?\\s*(?:am|pm)? |noon )today\\b", (m, day) -> day),
            DateRule.of(
                    "\\b(20\\d\\d)-(\\d{1,2})-(\\d{1,2})\\b", (m, day) -> Calendar.valid(n(m, 1), n(m, 2), n(m, 3))),
            DateRule.of(
                    "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,?\\s+(20\\d\\d))?",
                    (m, day) -> named(day, month(m, 1), n(m, 2), m.group(3))),
            DateRule.of(
                    "\\b(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + "(?:,?\\s+(20\\d\\d))?",
                    (m, day) -> named(day, month(m, 2), n(m, 1), m.group(3))),
            DateRule.of("\\bmid[- ]" + MONTH, (m, day) -> Calendar.coming(day, month(m, 1), 15)),
            DateRule.of("\\b(?:the\\s+)?end of (?:this |the )?" + MONTH, (m, day) -> monthEnd(day, month(m, 1))),
            DateRule.of(
                    "\\b(?:the\\s+)?end of (?:the )?(?:day )?tomorrow|\\b(?:EOD|COB) tomorrow|\\bday after tomorrow",
                    (m, day) -> day.plusDays(m.group().contains("after") ? 2 : 1)),
            DateRule.of("\\btomorrow\\b", (m, day) -> day.plusDays(1)),
            DateRule.of(
                    "\\b(?:EOD|COB|tonight|(?:by|before) (?:the )?end of (?:the )?(?:day|today|business)|later today|by today)\\b",
                    (m, day) -> day),
            DateRule.of(
                    "\\b(?:the\\s+)?end of (?:the )?(this |next |)(week|month|quarter|year)\\b|\\bEO([WMQY])\\b",
                    EnglishDates::periodEnd),
            DateRule.of(
                    "\\b(?:the\\s+)?end of (?:the )?(?:Q([1-4])|(first|second|third|fourth) quarter)\\b|" + BY
                            + "Q([1-4])\\b",
                    (m, day) -> Calendar.quarterEnd(day, quarter(m))),
            DateRule.of("\\bnext\\s+" + DAY, (m, day) -> Calendar.inWeek(day, 1, weekday(m.group(1)))),
            DateRule.of(
                    "\\b(?:by|before|until|due|on|for|no later than|come|this|this coming|til|till)\\s+" + DAY
                            + "(?!\\s+(?:night|s))",
                    (m, day) -> thisWeekday(day, m.group(1))),
            DateRule.of(
                    "\\b(?:in|within)(?: the next)?\\s+" + COUNT + "\\s+(?:business |working )?(day|week|month)s?\\b",
                    EnglishDates::after),
            DateRule.of(
                    "\\b(?:over |in |within |during )?the next\\s+" + COUNT + "\\s+(day|week|month)s?\\b",
                    EnglishDates::after),
            DateRule.of(
                    "\\b(?:by|in|on|before|until|for|due)\\s+the\\s+(\\d{1,2})(?:st|nd|rd|th)\\b",
                    (m, day) -> Calendar.comingDay(day, n(m, 1))),
            DateRule.of(
                    "\\b(?:by |in |before |early |later )?(next|this|later this|early next) (week|month|quarter|year)\\b",
                    EnglishDates::periodEnd),
            DateRule.of(
                    "\\b(?:by|before|until|in|around)\\s+" + MONTH + "(?!\\s+\\d)",
                    (m, day) -> monthEnd(day, month(m, 1))),
            DateRule.of("\\b(?:by |later )today\\b", (m, day) -> day));

    private EnglishDates() {}

    static Optional<DueDate> find(String sentence, @Nullable LocalDate meeting) {
        return HINT.matcher(sentence).find() ? DateRule.first(RULES, sentence, meeting) : Optional.empty();
    }

    private static @Nullable LocalDate named(LocalDate day, int month, int dayOfMonth, @Nullable String year) {
        return year == null
                ? Calendar.coming(day, month, dayOfMonth)
                : Calendar.valid(Integer.parseInt(year), month, dayOfMonth);
    }

    private static LocalDate weekOf(LocalDate day, String which, int month) {
        LocalDate end = monthEnd(day, month);
        return which.equalsIgnoreCase("last")
                ? end
                : end.withDayOfMonth(7 * NUMBERS.getOrDefault(which.toLowerCase(Locale.ROOT), 1));
    }

    private static LocalDate monthEnd(LocalDate day, int month) {
        int year = month < day.getMonthValue() ? day.getYear() + 1 : day.getYear();
        return YearMonth.of(year, month).atEndOfMonth();
    }

    private static LocalDate thisWeekday(LocalDate day, String name) {
        LocalDate coming = Calendar.comingOrSame(day, weekday(name));
        return coming.equals(day) ? day.plusWeeks(1) : coming;
    }

    private static @Nullable LocalDate periodEnd(MatchResult m, LocalDate day) {
        String said = m.group().toLowerCase(Locale.ROOT);
        int next = said.contains("next") ? 1 : 0;
        if (said.contains("week") || said.endsWith("eow")) {
            return Calendar.inWeek(day, next, DayOfWeek.FRIDAY);
        }
        if (said.contains("month") || said.endsWith("eom")) {
            return Calendar.monthEnd(day, next);
        }
        if (said.contains("quarter") || said.endsWith("eoq")) {
            return Calendar.quarterEnd(day.plusMonths(3L * next), Calendar.quarter(day.plusMonths(3L * next)));
        }
        return LocalDate.of(day.getYear() + next, 12, 31);
    }

    private static LocalDate after(MatchResult m, LocalDate day) {
        String words = m.group(1).toLowerCase(Locale.ROOT).replaceAll("^a (?=couple|few)| of$", "");
        int count = Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : NUMBERS.getOrDefault(words, 1);
        return switch (m.group(2).toLowerCase(Locale.ROOT)) {
            case "day" -> day.plusDays(count);
            case "week" -> day.plusWeeks(count);
            default -> day.plusMonths(count);
        };
    }

    private static int quarter(MatchResult m) {
        String digit = m.group(1) == null ? m.group(3) : m.group(1);
        return digit == null ? NUMBERS.getOrDefault(m.group(2).toLowerCase(Locale.ROOT), 1) : Integer.parseInt(digit);
    }

    private static int n(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(MatchResult m, int group) {
        return MONTHS.indexOf(m.group(group).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.of(DAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }
}
