package io.branchline.office.engine.date;

import static io.branchline.office.engine.date.EnglishWords.DAY;
import static io.branchline.office.engine.date.EnglishWords.MONTH;
import static io.branchline.office.engine.date.EnglishWords.ORDINAL_WORD;

import io.branchline.office.engine.expression.Expression;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** English days: "by Friday", "March 9", "Monday the 3rd", "EOD tomorrow"; spans are in {@link EnglishPeriods}. */
final class EnglishDates {
    private static final String NTH = "(\\d{1,2}(?:st|nd|rd|th)\\b|" + ORDINAL_WORD.substring(1);
    private static final String CLOSE =
            "(?:EO[DB]|COB|(?:the )?end of (?:the |today['’]?s? )?(?:day|business)|close of (?:the )?(?:business|day|play))";
    private static final String CLOCK =
            "(?:noon|midday|midnight|lunch(?:time)?|\\d{1,2}(?::\\d\\d)?\\s*(?:[ap]m\\b|[ap]\\.m\\.|o['’]clock)?)";
    private static final String BY =
            "\\b(?:by|before|until|due|on|for|no later than|come|this|this coming|til|till)\\s+";

    /** What may stand behind "the 15th" when it is a day and not a floor, an item or a century. */
    private static final String NO_NOUN =
            "(?=\\s*(?:[,.;:?!]|$)|\\s+(?:I|we|you|they|he|she|it|that|this|please|at|for|with|or|and|but|so|if|because|then|to|latest|would|will|is|works?"
                    + "|though|when|since|unless|of (?:this|next|the) month)\\b)";

    /** "Today" and a bare weekday are promises only behind one of these. */
    private static final String PROMISE =
            "(?<=(?:\\b(?:will|must|should|please|can you|could you|needs? to|let['’]s)\\b|['’]ll\\b)[^,;.?!]{1,50})(?<!happy )";

    /** A doing, but not the course of the meeting itself. */
    private static final String DOING =
            "(?<=(?:\\b(?:will|must|please|(?:can|could|would) you|needs? to|going to|gonna)|['’]ll)\\s(?!(?:\\w+ )?(?:be|talk\\w*|discuss\\w*|go|cover|see|look\\w*|hear"
                    + "|start|begin|focus|present|show|walk|introduce|keep|try|have|like|speak|meet|touch|do)\\b)[^,;.?!]{1,66})";

    private static final List<DateRule> RULES = List.of(
            DateRule.of(
                    "\\b(first|second|third|fourth|last)\\s+" + DAY + "\\s+(?:of|in)\\s+(?:((?:the|this|next) month)|"
                            + MONTH + "(?:,?\\s+(20\\d\\d))?)",
                    EnglishDates::nthWeekday),
            DateRule.none(
                    "\\b(?:off|out|away|gone|on (?:leave|vacation|holiday))(?: of (?:the )?office)? (?:until|till) [^,;.?!]{1,30}?(?=\\s(?:but|and|so|then)\\b|[,;.?!]|$)"),
            DateRule.none("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\\b"),
            DateRule.none("\\b(?:last|past|previous|every|each|since|alternate|other)\\s+(?:" + DAY + "|" + MONTH
                    + "|weekend|week|month|quarter|year)"),
            DateRule.of(
                    "\\b(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})\\b",
                    (m, day) -> Calendar.valid(n(m, 1), n(m, 2), n(m, 3))),
            DateRule.of("\\b(\\d{1,2})([./-])(\\d{1,2})\\2(20\\d\\d)\\b", EnglishDates::numeric),
            DateRule.of(
                    "\\bweek (?:of|beginning|commencing|starting)\\s+(?:on )?(?:" + DAY + ",?\\s+)?(?:the\\s+)?" + MONTH
                            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b",
                    (m, day) -> friday(Calendar.coming(day, EnglishWords.month(m.group(2)), n(m, 3)))),
            DateRule.of(
                    "\\bweek (?:of|beginning|commencing|starting)\\s+(?:on )?the\\s+(\\d{1,2})(?:st|nd|rd|th)\\b",
                    (m, day) -> friday(Calendar.comingDay(day, n(m, 1)))),
            DateRule.of(
                    "\\b(?:" + DAY + ",?\\s+)?" + MONTH
                            + ",?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:\\d)(?:,?\\s+(20\\d\\d))?",
                    (m, day) -> named(day, EnglishWords.month(m.group(2)), n(m, 3), m.group(4))),
            DateRule.of(
                    "\\b(?:" + DAY + ",?\\s+)?" + MONTH + "\\s+(?:the\\s+)?" + ORDINAL_WORD + "\\b",
                    (m, day) -> named(day, EnglishWords.month(m.group(2)), EnglishWords.ordinal(m.group(3)), null)),
            DateRule.of(
                    "\\b(?:" + DAY + ",?\\s+)?(?:the\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?|" + ORDINAL_WORD
                            + "\\s+of)\\s+" + MONTH + "(?:,?\\s+(20\\d\\d))?",
                    (m, day) -> named(
                            day,
                            EnglishWords.month(m.group(4)),
                            m.group(2) == null ? EnglishWords.ordinal(m.group(3)) : n(m, 2),
                            m.group(5))),
            DateRule.of(
                    "\\b(?:the\\s+)?" + NTH + "\\s+of\\s+next\\s+month\\b",
                    (m, day) -> inMonth(YearMonth.from(day).plusMonths(1), EnglishWords.ordinal(m.group(1)))),
            DateRule.of(
                    "\\bthe\\s+(?:first|1st)\\s+of\\s+the\\s+(?:(month)|year)\\b",
                    (m, day) -> m.group(1) == null ? Calendar.coming(day, 1, 1) : Calendar.comingDay(day, 1)),
            DateRule.of(
                    "\\b(?:by|before|until|on|due)\\s+(\\d{1,2})/(\\d{1,2})\\b(?!/)",
                    (m, day) -> n(m, 2) > 12 ? Calendar.coming(day, n(m, 1), n(m, 2)) : null),
            DateRule.of(
                    DAY + ",?\\s+the\\s+(\\d{1,2})(?:st|nd|rd|th)\\b", (m, day) -> Calendar.comingDay(day, n(m, 2))),
            DateRule.of(
                    "\\b(by|before|until|on|at|over|after)\\s+(?:the )?(Christmas(?: Eve)?|Thanksgiving|(?:Chinese |Lunar )?New Year(?:['’]?s)?(?: Eve)?|Easter|Halloween|Valentine|(?:Labor|Memorial|Independence) Day|Spring Festival|Dragon Boat Festival|Mid-Autumn Festival)(?:['’]s)?(?: Day)?\\b",
                    EnglishDates::feast),
            DateRule.of("\\bthis time tomorrow\\b", (m, day) -> day.plusDays(1)),
            DateRule.of("\\b(?:a|one) week from tomorrow\\b", (m, day) -> day.plusDays(8)),
            DateRule.of("\\bday after tomorrow\\b", (m, day) -> day.plusDays(2)),
            DateRule.of("(?:" + CLOSE + "\\s+)?\\btomorrow\\b", (m, day) -> day.plusDays(1)),
            DateRule.of("\\b" + CLOSE + "(?:\\s+on)?\\s+" + DAY, (m, day) -> thisWeekday(day, m.group(1))),
            DateRule.of(
                    "\\b(?:the\\s+)?" + DAY + "\\s+after\\s+next\\b",
                    (m, day) -> Calendar.inWeek(day, 2, EnglishWords.weekday(m.group(1)))),
            DateRule.of(
                    "\\b(?:next|the following)\\s+" + DAY + "|" + DAY
                            + "\\s+(?:of\\s+)?(?:next|the following)\\s+week\\b|\\bnext\\s+week(?:\\s+on)?,?\\s+" + DAY,
                    (m, day) -> Calendar.inWeek(day, 1, EnglishWords.weekday(any(m)))),
            DateRule.of(
                    "\\b(?:a|(one|two|three)) weeks? (?:from|on) (?:this )?" + DAY + "|" + DAY + " week\\b",
                    (m, day) -> thisWeekday(day, m.group(3) == null ? m.group(2) : m.group(3))
                            .plusWeeks(m.group(1) == null ? 1 : EnglishWords.count(m.group(1)))),
            DateRule.of(
                    BY + "(?:the\\s+)?(?:" + CLOCK + "\\s+(?:on\\s+)?)?" + DAY + "(?!\\s+night)",
                    (m, day) -> thisWeekday(day, m.group(1))),
            DateRule.of(
                    "\\b(?:by|before|until|due)\\s+the\\s+" + NTH + NO_NOUN + "|\\bthe\\s+(\\d{1,2}(?:st|nd|rd|th))"
                            + NO_NOUN,
                    (m, day) -> Calendar.comingDay(day, EnglishWords.ordinal(any(m)))));

    /** The least exact: they count only where nothing else is said. */
    private static final List<DateRule> TODAY = List.of(
            DateRule.of(
                    "\\b(?=[MTWFS])" + PROMISE
                            + "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b(?!['’]s)(?!\\s+night)",
                    (m, day) -> thisWeekday(day, m.group(1))),
            DateRule.of(
                    "\\b(?:EO[DB]|COB|close of (?:business|play)|(?<!at the |at )end of (?:today|(?:the )?business day)|(?:by|before|until) (?:the )?end of (?:the |today['’]s )?(?:day|business)"
                            + "|tonight|(?:by|later|by " + CLOCK + ") today)\\b",
                    (m, day) -> day),
            DateRule.of("\\b(?=t)" + DOING + "(?:today|this afternoon|this evening)\\b(?!['’]s)", (m, day) -> day),
            DateRule.of(
                    "\\btoday,? (?=I(?:['’]ll| will|['’]m (?:going to|gonna)) (?!talk|discuss|go|cover|see|present|show|walk|be\\b))",
                    (m, day) -> day),
            DateRule.of("\\bby (?:noon|midnight|lunch(?:time)?|this (?:afternoon|evening))\\b", (m, day) -> day));

    private static final List<DateRule> ALL =
            Stream.of(RULES, EnglishPeriods.RULES, TODAY).flatMap(List::stream).toList();
    private static final Expression HINT = Expression.ignoringCase(EnglishWords.HINT);

    private EnglishDates() {}

    static Optional<DueDate> find(String sentence, @Nullable LocalDate meeting) {
        return HINT.isIn(sentence) ? DateRule.first(ALL, sentence, meeting) : Optional.empty();
    }

    private static @Nullable LocalDate named(LocalDate day, int month, int dayOfMonth, @Nullable String year) {
        return year == null
                ? Calendar.coming(day, month, dayOfMonth)
                : Calendar.valid(Integer.parseInt(year), month, dayOfMonth);
    }

    private static @Nullable LocalDate feast(MatchResult m, LocalDate day) {
        LocalDate date = Feasts.coming(day, m.group(2).replaceAll("(?i)(year)['’]?s", "$1"));
        return date != null && m.group(1).equalsIgnoreCase("after") ? date.plusDays(1) : date;
    }

    /** 12/15/2026, 15/12/2026, 5.12.2026; which of 5/12/2026 is the month nobody knows. */
    private static @Nullable LocalDate numeric(MatchResult m, LocalDate day) {
        int first = n(m, 1);
        int second = n(m, 3);
        boolean dayFirst = first > 12 || m.group(2).equals(".") || first == second;
        if (!dayFirst && second <= 12) {
            return null;
        }
        return dayFirst ? Calendar.valid(n(m, 4), second, first) : Calendar.valid(n(m, 4), first, second);
    }

    private static LocalDate nthWeekday(MatchResult m, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (m.group(4) != null) {
            month = YearMonth.from(EnglishPeriods.monthEnd(day, m.group(4), m.group(5)));
        } else if (m.group(3).toLowerCase(Locale.ROOT).startsWith("next")) {
            month = month.plusMonths(1);
        }
        String which = m.group(1).toLowerCase(Locale.ROOT);
        int nth = which.equals("last") ? -1 : EnglishWords.ordinal(which);
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, EnglishWords.weekday(m.group(2))));
    }

    private static @Nullable LocalDate inMonth(YearMonth month, int dayOfMonth) {
        return Calendar.valid(month.getYear(), month.getMonthValue(), dayOfMonth);
    }

    private static @Nullable LocalDate friday(@Nullable LocalDate day) {
        return day == null ? null : Calendar.inWeek(day, 0, java.time.DayOfWeek.FRIDAY);
    }

    private static LocalDate thisWeekday(LocalDate day, String name) {
        LocalDate coming = Calendar.comingOrSame(day, EnglishWords.weekday(name));
        return coming.equals(day) ? day.plusWeeks(1) : coming;
    }

    /** The first group that took part. */
    static String any(MatchResult m) {
        for (int group = 1; group <= m.groupCount(); group++) {
            if (m.group(group) != null) {
                return m.group(group);
            }
        }
        return m.group();
    }

    private static int n(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
