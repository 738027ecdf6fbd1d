package io.branchline.office.engine.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chinese: 下周三之前, 月底, 三季度末, 两周内, 7月12日, 后天. */
final class ChineseDates {
    private static final String N = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})";
    private static final String BEFORE = "(?:之前|以前|前)?";
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final String DIGITS = "零一二三四五六七八九";

    /** Every rule needs one of these. */
    private static final Pattern HINT = Pattern.compile("[年月周季日天晚早底]|星期|礼拜|小时|国庆|元旦|五一|劳动节|[Qq][1-4]|20\\d\\d[./-]");

    private static final List<DateRule> RULES = List.of(
            DateRule.of("(国庆|元旦|五一|劳动节)(?:节)?(?:放假|假期)?" + BEFORE, (m, day) -> Calendar.holiday(day, m.group(1))),
            DateRule.of(
                    "(今年|明年)" + N + "月(?:底|末)" + BEFORE,
                    (m, day) -> monthEnd(day.getYear() + (m.group(1).equals("明年") ? 1 : 0), n(m, 2))),
            DateRule.of("(?:今年)?(上|下)半年(?:内|之内|底|末)?" + BEFORE, ChineseDates::halfYear),
            DateRule.of(N + "个?工作日(?:之内|以内|内|之后|后)", (m, day) -> Calendar.workingDays(day, n(m, 1))),
            DateRule.of(N + "个?小时(?:之内|以内|内)", (m, day) -> day.plusDays((n(m, 1) + 23) / 24)),
            DateRule.of("(?<![\\d一二三四五六七八九十])(下个?|本|这个|当)?月(初|中旬?|上旬|下旬)" + BEFORE, ChineseDates::partOfMonth),
            DateRule.of(N + "月(初|中旬?|上旬|下旬)" + BEFORE, ChineseDates::partOfMonth),
            DateRule.of(
                    "(下|这|本)?(?:个)?周末" + BEFORE,
                    (m, day) -> Calendar.inWeek(day, m.group().startsWith("下") ? 1 : 0, DayOfWeek.SUNDAY)),
            DateRule.of(
                    "(20\\d\\d)[年./-]" + N + "[月./-]" + N + "[日号]?" + BEFORE,
                    (m, day) -> Calendar.valid(n(m, 1), n(m, 2), n(m, 3))),
            DateRule.of(N + "月" + N + "[日号]?" + BEFORE, (m, day) -> Calendar.coming(day, n(m, 1), n(m, 2))),
            DateRule.of(
                    "(大后天|后天|明天|明日|今天|今日|当天|今晚|明早)" + BEFORE + "(?=.*(前|完成|提交|交|发|给|弄|做|出|报|确认|回复|汇总|答复|落实))",
                    (m, day) -> day.plusDays(days(m.group(1)))),
            DateRule.of("(下+|本|这|上)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])" + BEFORE, ChineseDates::weekday),
            DateRule.of(
                    "(本周|这周|下周|下下周)(?:末|底|内|之内|以内)?" + BEFORE,
                    (m, day) -> Calendar.inWeek(day, weeks(m.group(1)), DayOfWeek.FRIDAY)),
            DateRule.of(
                    "(本|这个|下个?|当)?月(?:底|末)" + BEFORE,
                    (m, day) -> Calendar.monthEnd(day, m.group().startsWith("下") ? 1 : 0)),
            DateRule.of(N + "月(?:底|末|份)" + BEFORE, (m, day) -> {
                LocalDate first =
                        Calendar.valid(n(m, 1) < day.getMonthValue() ? day.getYear() + 1 : day.getYear(), n(m, 1), 1);
                return first == null ? null : Calendar.monthEnd(first, 0);
            }),
            DateRule.of(
                    "(?:第)?([一二三四1-4])季度(?:末|底|内)?" + BEFORE + "|Q([1-4])(?:末|底|之?前)",
                    (m, day) -> Calendar.quarterEnd(day, m.group(1) == null ? n(m, 2) : n(m, 1))),
            DateRule.of("(本|这个?|下个?)?季度?(?:末|底)" + BEFORE, (m, day) -> {
                LocalDate in = m.group().startsWith("下") ? day.plusMonths(3) : day;
                return Calendar.quarterEnd(in, Calendar.quarter(in));
            }),
            DateRule.of(
                    "(今年|明年)?(?:年底|年末|年内|底之前)" + BEFORE,
                    (m, day) -> LocalDate.of(day.getYear() + (m.group().startsWith("明") ? 1 : 0), 12, 31)),
            DateRule.of("(半|" + N + ")(?:个)?(天|日|周|星期|礼拜|月)(?:之内|以内|内|之后|以后|后)", ChineseDates::after),
            DateRule.of(
                    "下个?月" + N + "[日号]" + BEFORE,
                    (m, day) -> Calendar.valid(
                            day.plusMonths(1).getYear(), day.plusMonths(1).getMonthValue(), n(m, 1))),
            DateRule.of(
                    "(?:本月|这个月)?" + N + "[日号](?=之前|以前|前|上午|下午|晚)" + BEFORE,
                    (m, day) -> Calendar.comingDay(day, n(m, 1))),
            DateRule.of(
                    "(本|这个|下个?)月(?:内|之内)?" + BEFORE,
                    (m, day) -> Calendar.monthEnd(day, m.group().startsWith("下") ? 1 : 0)));

    private ChineseDates() {}

    static Optional<DueDate> find(String sentence, @Nullable LocalDate meeting) {
        return HINT.matcher(sentence).find() ? DateRule.first(RULES, sentence, meeting) : Optional.empty();
    }

    private static @Nullable LocalDate weekday(MatchResult m, LocalDate day) {
        DayOfWeek weekday = DayOfWeek.of(Math.min(7, WEEKDAYS.indexOf(m.group(2)) + 1));
        String which = m.group(1);
        if (which == null) {
            return Calendar.comingOrSame(day, weekday);
        }
        return which.equals("上") ? null : Calendar.inWeek(day, which.startsWith("下") ? which.length() : 0, weekday);
    }

    private static @Nullable LocalDate monthEnd(int year, int month) {
        LocalDate first = Calendar.valid(year, month, 1);
        return first == null ? null : Calendar.monthEnd(first, 0);
    }

    private static LocalDate halfYear(MatchResult m, LocalDate day) {
        LocalDate end =
                m.group(1).equals("上") ? LocalDate.of(day.getYear(), 6, 30) : LocalDate.of(day.getYear(), 12, 31);
        return end.isBefore(day) ? end.plusYears(1) : end;
    }

    /** The beginning ends with the 10th, the middle with the 15th, the second ten days with the 20th. */
    private static LocalDate partOfMonth(MatchResult m, LocalDate day) {
        String which = m.group(1);
        boolean named = which != null && which.matches("[\\d一二两三四五六七八九十]+");
        LocalDate first = day.withDayOfMonth(1);
        LocalDate month = named
                ? first.plusMonths((n(m, 1) - first.getMonthValue() + 12) % 12)
                : which != null && which.startsWith("下") ? first.plusMonths(1) : first;
        int last = switch (m.group(2)) {
            case "初", "上旬" -> 10;
            case "中" -> 15;
            case "中旬" -> 20;
            default -> month.lengthOfMonth();
        };
        LocalDate date = month.withDayOfMonth(last);
        return date.isBefore(day) ? date.plusMonths(1) : date;
    }

    private static @Nullable LocalDate after(MatchResult m, LocalDate day) {
        boolean half = m.group(1).equals("半");
        int count = half ? 0 : n(m, 1);
        return switch (m.group(3)) {
            case "天", "日" -> half ? null : day.plusDays(count);
            case "月" -> half ? day.plusDays(15) : day.plusMonths(count);
            default -> half ? null : day.plusWeeks(count);
        };
    }

    private static int days(String word) {
        return switch (word) {
            case "大后天" -> 3;
            case "后天" -> 2;
            case "明天", "明日", "明早" -> 1;
            default -> 0;
        };
    }

    private static int weeks(String word) {
        return word.equals("下下周") ? 2 : word.startsWith("下") ? 1 : 0;
    }

    /** 1 to 99 in digits or Chinese numerals; 两 counts as 2. */
    private static int n(MatchResult m, int group) {
        String said = m.group(group).replace('两', '二');
        if (Character.isDigit(said.charAt(0))) {
            return Integer.parseInt(said);
        }
        int ten = said.indexOf('十');
        if (ten < 0 && said.length() == 2) {
            return DIGITS.indexOf(said.charAt(1));
        }
        if (ten < 0) {
            return Math.max(0, DIGITS.indexOf(said.charAt(0)));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(said.charAt(0));
        int ones = ten + 1 < said.length() ? DIGITS.indexOf(said.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }
}
