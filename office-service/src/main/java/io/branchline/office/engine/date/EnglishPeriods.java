package io.branchline.office.engine.date;

import static io.branchline.office.engine.date.EnglishWords.COUNT;
import static io.branchline.office.engine.date.EnglishWords.MONTH;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** English spans: "in two weeks", "end of Q3", "early next month", "the first half of next year". */
final class EnglishPeriods {
    private static final String RANGE =
            "(?:" + COUNT.replaceFirst("\\(", "(?:") + "(?:\\s*[-–]\\s*|\\s+(?:to|or)\\s+))?" + COUNT;
    private static final String UNIT = "(business |working |calendar )?(day|week|fortnight|month|quarter|year)s?\\b";
    private static final String OF_YEAR = "(?:,? (?:of )?(20\\d\\d|next year|this year))?";
    private static final String QUARTER = "(?:the )?(?:Q([1-4])|(first|second|third|fourth|last) quarter)";

    static final List<DateRule> RULES = List.of(
            DateRule.none("\\b" + COUNT + "\\s+(?:day|week|month|year)s?\\s+(?:ago|earlier|before)\\b"),
            DateRule.of("\\b(?:in|within)\\s+half a year\\b", (m, day) -> day.plusMonths(6)),
            DateRule.of(
                    "\\b(?:in|within)\\s+(?:an?|the next)\\s+(day|week|month)\\s+or\\s+two\\b",
                    (m, day) -> day.plus(period(m.group(1), 2))),
            DateRule.of(
                    "\\b(?:in|within|inside)(?: of)?(?: the next)?(?: about| around| roughly| approximately| at most)?\\s+"
                            + RANGE + "\\s+" + UNIT,
                    EnglishPeriods::after),
            DateRule.of(
                    "\\b(?:(?:over|in|within|during|for) )?the (?:next|coming|following)\\s+" + RANGE + "\\s+" + UNIT,
                    EnglishPeriods::after),
            DateRule.of("\\b" + RANGE + "\\s+" + UNIT + "\\s+(?:from (?:now|today)|hence)\\b", EnglishPeriods::after),
            DateRule.of(
                    "\\b(?:before (?:the |this )?(?:coming )?|by |over |on |during )(?:the |this )?(next )?weekend\\b",
                    (m, day) -> Calendar.inWeek(
                            day,
                            m.group(1) == null ? 0 : 1,
                            m.group().toLowerCase(Locale.ROOT).startsWith("before")
                                    ? DayOfWeek.FRIDAY
                                    : DayOfWeek.SUNDAY)),
            DateRule.of(
                    "\\b(first|second|third|last) week (?:of|in) (?:the )?" + MONTH,
                    (m, day) -> weekOf(monthEnd(day, m.group(2), null), m.group(1))),
            DateRule.of(
                    "\\b(first|second) half of (next year|this year|the year|20\\d\\d)|\\b(?:by|in|for|end of|during) H([12])\\b"
                            + OF_YEAR,
                    EnglishPeriods::half),
            DateRule.of(
                    "\\b(first|second) half of (?:the )?" + MONTH,
                    (m, day) -> part(
                            monthEnd(day, m.group(2), null), m.group(1).equalsIgnoreCase("first") ? "mid" : "late")),
            DateRule.of(
                    "\\b(early|late|later|mid|middle of|beginning of|start of)[- ]+(?:in )?(?:the )?(?:(next|this|the) (week|month|quarter|year)\\b|"
                            + MONTH + "(?:,? (20\\d\\d))?)",
                    EnglishPeriods::partOf),
            DateRule.of(
                    "\\b(?:the )?(?:end of|late(?: in)?) (?:the )?(?:this )?" + MONTH + "(?:,? (20\\d\\d))?",
                    (m, day) -> monthEnd(day, m.group(1), m.group(2))),
            DateRule.of(
                    "\\b(?:the )?(?:end of|late|by|before|until|in|during|for|on|due)(?: in)?(?: the end of)? "
                            + QUARTER + OF_YEAR
                            + "(?! (?:numbers|results|report|data|figures|review|revenue|sales|earnings))\\b",
                    EnglishPeriods::quarter),
            DateRule.of(
                    "\\b(?:the )?(?:end|close) of (?:the )?(?:current )?(this |next |)(week|month|quarter|year)\\b|\\bEO([WMQY])\\b|\\b(?:by|before|at|until) (?:the |this )?(?:week|month|quarter|year)(?:[- ]|['’]s )end\\b",
                    EnglishPeriods::end),
            DateRule.of(
                    "\\b(?:the )?end of (20\\d\\d)\\b", (m, day) -> LocalDate.of(Integer.parseInt(m.group(1)), 12, 31)),
            DateRule.of(
                    "\\bQ([1-4]) (20\\d\\d)\\b",
                    (m, day) -> YearMonth.of(Integer.parseInt(m.group(2)), 3 * Integer.parseInt(m.group(1)))
                            .atEndOfMonth()),
            DateRule.of("\\bthis time next (week|month|year)\\b", (m, day) -> day.plus(period(m.group(1), 1))),
            DateRule.of("\\b(?:the )?(week|month|year) after next\\b", (m, day) -> end(m.group(1), day, 2)),
            DateRule.of(
                    "\\b(?:by |in |before |within )?(next|this|within the) (week|month|quarter|year)\\b",
                    EnglishPeriods::end),
            DateRule.of("\\bbefore (?:the )?" + MONTH + "(?! \\d)", (m, day) -> {
                LocalDate end = monthEnd(day.plusMonths(1).withDayOfMonth(1), m.group(1), null);
                return end.withDayOfMonth(1).minusDays(1);
            }),
            DateRule.of(
                    "\\b(?:by|until|in|around) " + MONTH + "(?:,? (20\\d\\d))?(?! \\d)",
                    (m, day) -> monthEnd(day, m.group(1), m.group(2))),
            DateRule.of(
                    "\\b(?:by|in|during|before) (20\\d\\d)\\b",
                    (m, day) -> LocalDate.of(Integer.parseInt(m.group(1)), 12, 31)),
            DateRule.of(
                    "\\b(?:within|in)(?: the next)?\\s+" + RANGE + "\\s+hours?\\b",
                    (m, day) -> day.plusDays((EnglishWords.count(m.group(1)) + 12) / 24)));

    private EnglishPeriods() {}

    /** The last day of a month named without its year: the coming one. */
    static LocalDate monthEnd(LocalDate day, String name, @Nullable String year) {
        int month = EnglishWords.month(name);
        int coming = month < day.getMonthValue() ? day.getYear() + 1 : day.getYear();
        return YearMonth.of(year == null ? coming : Integer.parseInt(year), month)
                .atEndOfMonth();
    }

    private static LocalDate weekOf(LocalDate end, String which) {
        return which.equalsIgnoreCase("last") ? end : end.withDayOfMonth(7 * EnglishWords.ordinal(which));
    }

    private static LocalDate after(MatchResult m, LocalDate day) {
        int count = EnglishWords.count(m.group(1));
        boolean working =
                m.group(2) != null && !m.group(2).toLowerCase(Locale.ROOT).startsWith("cal");
        String unit = m.group(3).toLowerCase(Locale.ROOT);
        return working && unit.equals("day") ? Calendar.workingDays(day, count) : day.plus(period(unit, count));
    }

    private static Period period(String unit, int count) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> Period.ofDays(count);
            case "week" -> Period.ofWeeks(count);
            case "fortnight" -> Period.ofWeeks(2 * count);
            case "month" -> Period.ofMonths(count);
            case "quarter" -> Period.ofMonths(3 * count);
            default -> Period.ofYears(count);
        };
    }

    private static LocalDate half(MatchResult m, LocalDate day) {
        String which = m.group(1) == null ? m.group(3) : m.group(1);
        String year = m.group(1) == null ? m.group(4) : m.group(2);
        LocalDate end = which.equalsIgnoreCase("first") || which.equals("1")
                ? LocalDate.of(year(year, day), 6, 30)
                : LocalDate.of(year(year, day), 12, 31);
        return end.isBefore(day) ? end.plusYears(1) : end;
    }

    private static int year(@Nullable String said, LocalDate day) {
        if (said == null || !Character.isDigit(said.charAt(0))) {
            return day.getYear()
                    + (said != null && said.toLowerCase(Locale.ROOT).startsWith("next") ? 1 : 0);
        }
        return Integer.parseInt(said);
    }

    private static @Nullable LocalDate quarter(MatchResult m, LocalDate day) {
        String word = m.group(2) == null ? "" : m.group(2).toLowerCase(Locale.ROOT);
        int quarter =
                word.isEmpty() ? Integer.parseInt(m.group(1)) : word.equals("last") ? 4 : EnglishWords.ordinal(word);
        return m.group(3) == null
                ? Calendar.quarterEnd(day, quarter)
                : YearMonth.of(year(m.group(3), day), quarter * 3).atEndOfMonth();
    }

    private static LocalDate end(MatchResult m, LocalDate day) {
        String said = m.group().toLowerCase(Locale.ROOT);
        String unit = said.contains("week") || said.endsWith("eow")
                ? "week"
                : said.contains("month") || said.endsWith("eom")
                        ? "month"
                        : said.contains("quarter") || said.endsWith("eoq") ? "quarter" : "year";
        return end(unit, day, said.contains("next") ? 1 : 0);
    }

    /** The last day of the span that is so many after the running one; of a week its Friday, on a weekend its Sunday. */
    private static LocalDate end(String unit, LocalDate day, int ahead) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "week" -> Calendar.weekEnd(day, ahead);
            case "month" -> Calendar.monthEnd(day, ahead);
            case "quarter" ->
                Calendar.quarterEnd(day.plusMonths(3L * ahead), Calendar.quarter(day.plusMonths(3L * ahead)));
            default -> LocalDate.of(day.getYear() + ahead, 12, 31);
        };
    }

    private static LocalDate partOf(MatchResult m, LocalDate day) {
        String which = m.group(1).toLowerCase(Locale.ROOT);
        if (m.group(4) != null) {
            LocalDate date = part(monthEnd(day, m.group(4), m.group(5)), which);
            return date.isBefore(day) && m.group(5) == null
                    ? part(monthEnd(day.plusYears(1), m.group(4), String.valueOf(day.getYear() + 1)), which)
                    : date;
        }
        String unit = m.group(3).toLowerCase(Locale.ROOT);
        LocalDate end = end(unit, day, m.group(2).equalsIgnoreCase("next") ? 1 : 0);
        return switch (unit) {
            case "week" -> weekday(end, which);
            case "month" -> part(end, which);
            case "quarter" -> quarterPart(end, which);
            default -> yearPart(end, which);
        };
    }

    private static LocalDate part(LocalDate monthEnd, String which) {
        return switch (which) {
            case "early" -> monthEnd.withDayOfMonth(10);
            case "mid", "middle of" -> monthEnd.withDayOfMonth(15);
            case "beginning of", "start of" -> monthEnd.withDayOfMonth(1);
            default -> monthEnd;
        };
    }

    private static LocalDate weekday(LocalDate end, String which) {
        return switch (which) {
            case "early" -> Calendar.inWeek(end, 0, DayOfWeek.TUESDAY);
            case "mid", "middle of" -> Calendar.inWeek(end, 0, DayOfWeek.WEDNESDAY);
            case "beginning of", "start of" -> Calendar.inWeek(end, 0, DayOfWeek.MONDAY);
            default -> end;
        };
    }

    private static LocalDate quarterPart(LocalDate end, String which) {
        return switch (which) {
            case "early" -> Calendar.monthEnd(end, -2);
            case "mid", "middle of" -> end.minusMonths(1).withDayOfMonth(15);
            case "beginning of", "start of" -> end.minusMonths(2).withDayOfMonth(1);
            default -> end;
        };
    }

    private static LocalDate yearPart(LocalDate end, String which) {
        return switch (which) {
            case "early" -> end.withDayOfMonth(1).withMonth(3).withDayOfMonth(31);
            case "mid", "middle of" -> end.withDayOfMonth(1).withMonth(6).withDayOfMonth(30);
            case "beginning of", "start of" -> end.withDayOfYear(1);
            default -> end;
        };
    }
}
