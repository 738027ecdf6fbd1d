package io.branchline.office.engine.date;

import static io.branchline.office.engine.date.ChineseDates.BEFORE;
import static io.branchline.office.engine.date.ChineseDates.YEAR;
import static io.branchline.office.engine.date.ChineseNumbers.N;
import static io.branchline.office.engine.date.ChineseNumbers.NUMERAL;
import static io.branchline.office.engine.date.ChineseNumbers.UP_TO;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Chinese spans: 月底, 下月中旬, 三季度末, 两周内, 一个半月后, 明年上半年. */
final class ChinesePeriods {
    private static final String WITHIN = "(?:之内|以内|内|之后|以后|过后|后)";
    private static final String QUARTER = "(?:第?([一二三四1-4])季度|[Qq]([1-4]))";
    static final String ACT = "完成|上线|交付|发布|推出|启动|结束|提交|交|落地|验收|投产|实现";

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    YEAR + "(?<!" + NUMERAL + ")" + N + "月份?(初|上旬|中旬?|下旬|底|末)" + BEFORE,
                    (m, day) -> part(month(day, m.group(1), value(m, 2)), m.group(3), day)),
            DateRule.of(YEAR + "(上|下)半年(?:之内|内|底|末)?" + BEFORE, ChinesePeriods::half),
            DateRule.of(
                    "(今年|明年|后年|20\\d\\d年)的?" + QUARTER + "(?:之内|内|末|底|结束)?" + BEFORE,
                    (m, day) -> YearMonth.of(year(day, m.group(1)), 3 * number(m, 2))
                            .atEndOfMonth()),
            DateRule.of(
                    QUARTER + "(?:末|底|之内|内|结束|(?=之?前|以前|" + ACT + "))" + BEFORE + "|(?<=[在到于])" + QUARTER,
                    (m, day) -> Calendar.quarterEnd(day, number(m, m.group(1) == null && m.group(2) == null ? 3 : 1))),
            DateRule.of(
                    "(今年|明年|后年|20\\d\\d年)年?(底|末|初|中)" + BEFORE + "|(?<!" + NUMERAL + "|[半几多每])年(底|末|内|中(?=之?前|以前|" + ACT
                            + "))" + BEFORE + "|(今年|明年)(?:之内|以内|内)",
                    ChinesePeriods::partOfYear),
            DateRule.of(
                    "(今年|明年|后年|20\\d\\d年)" + N + "月份?(?:之内|内)?" + BEFORE + "|(?<!" + NUMERAL + "|第)" + N + "月(?:份(?!的)"
                            + BEFORE + "|(?=之前|以前|前|之内|内|" + ACT + ")(?:之内|内)?" + BEFORE + ")",
                    ChinesePeriods::wholeMonth),
            DateRule.of(
                    "(下{1,3}(?:一?个)?|本|这个?|当)月(初|上旬|中旬?|下旬|底|末)" + BEFORE + "|(?<!" + NUMERAL
                            + "|[个上每])月(初|中旬?|上旬|下旬|底|末)" + BEFORE,
                    (m, day) -> part(
                            YearMonth.from(day).plusMonths(ChineseDates.ahead(m.group(1))),
                            m.group(2) == null ? m.group(3) : m.group(2),
                            day)),
            DateRule.of(
                    "(下{1,3}|本|这)?(?:一?个)?周末" + BEFORE,
                    (m, day) -> Calendar.inWeek(day, ChineseDates.ahead(m.group(1)), DayOfWeek.SUNDAY)),
            DateRule.of(
                    "(下{1,3}|本|这)(?:一?个)?(?:周|星期|礼拜)初",
                    (m, day) -> Calendar.inWeek(day, ChineseDates.ahead(m.group(1)), DayOfWeek.TUESDAY)),
            DateRule.of(
                    "(?:(下{1,3}|本|这|当)(?:周(?![期边围年岁密到长全转老总刊末])|个?(?:星期|礼拜))|(下{1,3}一?个)周)(?:之内|以内|内|底)?" + BEFORE
                            + "|(?<!" + NUMERAL + ")周(?:之内|内)",
                    (m, day) -> Calendar.weekEnd(day, ChineseDates.ahead(m.group()))),
            DateRule.of(
                    "(下(?:一?个)?|本|这个?|当)(?:季度(?:末|底|之内|内)?|季[末底])" + BEFORE + "|(?<!" + NUMERAL + "|[上每])季度?(?:末|底)"
                            + BEFORE,
                    (m, day) -> {
                        LocalDate in = day.plusMonths(3L * ChineseDates.ahead(m.group(1)));
                        return Calendar.quarterEnd(in, Calendar.quarter(in));
                    }),
            DateRule.of(UP_TO + "个?工作日" + WITHIN, (m, day) -> Calendar.workingDays(day, value(m, 1))),
            DateRule.of(UP_TO + "个?小时" + WITHIN, (m, day) -> day.plusDays((value(m, 1) + 12) / 24)),
            DateRule.of("(?:半个?小时|" + UP_TO + "分钟)" + WITHIN, (m, day) -> day),
            DateRule.of(
                    UP_TO + "个半月" + WITHIN,
                    (m, day) -> day.plusMonths(value(m, 1)).plusDays(15)),
            DateRule.of("半个?(月|年)" + WITHIN, (m, day) -> m.group(1).equals("月") ? day.plusDays(15) : day.plusMonths(6)),
            DateRule.of(UP_TO + "(天|日|周|个?星期|个?礼拜|个月|个?季度|年)(?:的?时间)?" + WITHIN, ChinesePeriods::after),
            DateRule.of("(?:未来|接下来|今后)的?" + UP_TO + "(天|周|个?星期|个?礼拜|个月)", ChinesePeriods::after),
            DateRule.of("(?<![超经通])过" + UP_TO + "(天|日|周|个?星期|个?礼拜|个月)(?![的多])", ChinesePeriods::after),
            DateRule.of(
                    "(本|这个|下{1,2}个?)月(?:之内|以内|内)?" + BEFORE,
                    (m, day) -> Calendar.monthEnd(day, ChineseDates.ahead(m.group(1)))),
            DateRule.of(
                    "(今年|明年|后年|20\\d\\d年)(?=" + ACT + ")", (m, day) -> LocalDate.of(year(day, m.group(1)), 12, 31)));

    private ChinesePeriods() {}

    /** The year that is said, the running one when none is. */
    static int year(LocalDate day, @Nullable String said) {
        if (said == null || said.startsWith("今")) {
            return day.getYear();
        }
        return said.startsWith("2")
                ? Integer.parseInt(said.substring(0, 4))
                : day.getYear() + (said.startsWith("后") ? 2 : 1);
    }

    /** Where to look from for something of the year that is said. */
    static LocalDate start(LocalDate day, @Nullable String year) {
        return year == null || year(day, year) == day.getYear() ? day : LocalDate.of(year(day, year), 1, 1);
    }

    private static @Nullable YearMonth month(LocalDate day, @Nullable String year, int month) {
        if (month < 1 || month > 12) {
            return null;
        }
        int coming = year == null && month < day.getMonthValue() ? day.getYear() + 1 : year(day, year);
        return YearMonth.of(coming, month);
    }

    /** The beginning ends with the 10th, the middle with the 15th, the second ten days with the 20th. */
    private static @Nullable LocalDate part(@Nullable YearMonth month, String which, LocalDate day) {
        if (month == null) {
            return null;
        }
        int last = switch (which) {
            case "初", "上旬" -> 10;
            case "中" -> 15;
            case "中旬" -> 20;
            default -> month.lengthOfMonth();
        };
        LocalDate date = month.atDay(last);
        return date.isBefore(day) ? date.plusMonths(1) : date;
    }

    private static LocalDate half(MatchResult m, LocalDate day) {
        int year = year(day, m.group(1));
        LocalDate end = m.group(2).equals("上") ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
        return end.isBefore(day) ? end.plusYears(1) : end;
    }

    private static LocalDate partOfYear(MatchResult m, LocalDate day) {
        int year = year(day, m.group(1) == null ? m.group(4) : m.group(1));
        return switch (m.group(2) == null ? String.valueOf(m.group(3)) : m.group(2)) {
            case "初" -> LocalDate.of(year, 1, 31);
            case "中" ->
                m.group(1) == null && day.isAfter(LocalDate.of(year, 6, 30))
                        ? LocalDate.of(year + 1, 6, 30)
                        : LocalDate.of(year, 6, 30);
            default -> LocalDate.of(year, 12, 31);
        };
    }

    /** 十二月完成 ends with the month, 十二月前 with the day before it. */
    private static @Nullable LocalDate wholeMonth(MatchResult m, LocalDate day) {
        YearMonth month = m.group(1) == null ? month(day, null, value(m, 3)) : month(day, m.group(1), value(m, 2));
        if (month == null) {
            return null;
        }
        LocalDate eve = month.atDay(1).minusDays(1);
        return m.group().endsWith("前") && !eve.isBefore(day) ? eve : month.atEndOfMonth();
    }

    private static LocalDate after(MatchResult m, LocalDate day) {
        int count = value(m, 1);
        return switch (m.group(2).replace("个", "")) {
            case "天", "日" -> day.plusDays(count);
            case "月" -> day.plusMonths(count);
            case "季度" -> day.plusMonths(3L * count);
            case "年" -> day.plusYears(count);
            default -> day.plusWeeks(count);
        };
    }

    /** The one of two groups that took part. */
    private static int number(MatchResult m, int group) {
        return value(m, m.group(group) == null ? group + 1 : group);
    }

    private static int value(MatchResult m, int group) {
        return ChineseNumbers.value(m.group(group));
    }
}
