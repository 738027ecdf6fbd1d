package io.branchline.office.engine.date;

import static io.branchline.office.engine.date.ChineseNumbers.N;
import static io.branchline.office.engine.date.ChineseNumbers.NUMERAL;

import io.branchline.office.engine.expression.Expression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chinese days: 下周三之前, 7月12日, 5号前, 后天, 春节前; spans are in {@link ChinesePeriods}. */
final class ChineseDates {
    static final String BEFORE = "(?:之前|以前|前)?";
    static final String YEAR = "(?:(今年|明年|后年|20\\d\\d年)的?)?";
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final String DOING = "(前|完成|提交|交|发|给|弄|做|出|报|确认|回复|汇总|答复|落实|写|改|修|联系|通知)";

    /** What may stand behind 5号 when it is a day and not a building, a line or a plan. */
    private static final String DAY_FOLLOWS =
            "(?=[，。,；;！!、]|$|之前|以前|前|[上下]午|早|晚|中午|下班|截止|为止|我|你|您|他|她|咱|大家|完成|交|提交|给|发|上报|上线|开会|出|把|将|要|得|必须|就|再|到)";

    private static final String FEAST =
            "(国庆|元旦|五一|劳动(?=节)|春节|农历新年|过年|除夕|大年三十|元宵|清明|端午|中秋|双十一|双11|双十二|双12|618|圣诞|平安夜|万圣(?=节)|感恩(?=节)|情人(?=节)|复活(?=节)|六一|儿童(?=节)|三八(?=节)|妇女(?=节)|七一|跨年)";
    private static final String HOLIDAY = "(?:节|小长假|长假|放假|假期|黄金周)*";

    private static final String THIS_CLAUSE = "(?=[^，。；？！]{0,24}" + DOING + ")";

    /** Every rule needs one of these. */
    private static final Expression HINT =
            Expression.of("[年月周季日号天晚早底]|星期|礼拜|小时|分钟|下班|来|[Qq][1-4]|\\d[./-]\\d|双1|" + FEAST);

    private static final List<DateRule> RULES = List.of(
            DateRule.none(
                    "(?:上{1,2}(?:一?个)?|每(?:个|到)?)(?:周|星期|礼拜|月|季度?)(?:[一二三四五六日天末底初中内]|上旬|下旬|" + N + "[日号])*" + BEFORE),
            DateRule.none("(?:去年|前年|往年|每年)年?(?:" + N + "月(?:份|" + N + "[日号])?|[上下]半年|第?[一二三四1-4]季度)?[底末初中]?"),
            DateRule.none(N + "(?:天|周|年|个?星期|个月|个?小时)(?:之前|以前|前|来)"),
            DateRule.none("(?:周|星期)[一二三四五六日天](?:到|至|~|-)(?:周|星期)?[一二三四五六日天]"),
            DateRule.of(
                    "(20\\d\\d)[年./-]" + N + "[月./-]" + N + "[日号]?" + BEFORE,
                    (m, day) -> Calendar.valid(n(m, 1), n(m, 2), n(m, 3))),
            DateRule.of(YEAR + N + "月(?:" + N + "[日号]|(\\d{1,2})(?![\\d.%个点万千百十]))" + BEFORE, ChineseDates::named),
            DateRule.of(
                    "(下+个?|本|这个?|当)月(?:的)?" + N + "[日号]" + BEFORE,
                    (m, day) -> inMonth(day.plusMonths(ahead(m.group(1))), n(m, 2))),
            DateRule.of(
                    "(?<!" + NUMERAL + "|第|月|[./-])" + N + "[日号]" + DAY_FOLLOWS + BEFORE,
                    (m, day) -> Calendar.comingDay(day, n(m, 1))),
            DateRule.of(
                    "(?<!" + NUMERAL + "|第)" + FEAST + HOLIDAY + "(?:之后|以后|后|回来)",
                    (m, day) -> Feasts.over(day, m.group(1))),
            DateRule.of("过完(年)|(?<!" + NUMERAL + "|[\\s千万亿半几多数今去明当往每])(年)后", (m, day) -> Feasts.over(day, "年")),
            DateRule.of(
                    YEAR + "(?<!" + NUMERAL + "|第)" + FEAST + "(?!" + NUMERAL + ")" + HOLIDAY + "(?:之前|以前|前|当天|(?="
                            + ChinesePeriods.ACT + "))",
                    (m, day) -> Feasts.coming(ChinesePeriods.start(day, m.group(1)), m.group(2))),
            DateRule.of(
                    "(?<!" + NUMERAL + "|[双初第百])(十一)(?:(?:之|以)?前|放假|假期|长假|黄金周)+",
                    (m, day) -> Feasts.coming(day, m.group(1))),
            DateRule.of("(?<!" + NUMERAL + "|[\\s千万亿半几多数今去明当往小新])(年)前", (m, day) -> Feasts.coming(day, m.group(1))),
            DateRule.of(
                    "(?<![\\d./-])(1[0-2]|0?[1-9])[./-](3[01]|[12]\\d|0?[1-9])[日号]?(?:之前|以前|前)",
                    (m, day) -> Calendar.coming(day, n(m, 1), n(m, 2))),
            DateRule.of(
                    "(?<!" + NUMERAL + "|[每几整半])(下{1,3}|本|这|当)?(?:一?个)?(?:周|星期|礼拜)([一二三四五六日天])(?!次|天|[五])" + BEFORE,
                    ChineseDates::weekday),
            DateRule.of("今明两天(?:之内|以内|内)?", (m, day) -> day.plusDays(1)),
            DateRule.of("这一?(?:两|二)(?:天|日)(?:之内|以内|内|" + THIS_CLAUSE + ")", (m, day) -> day.plusDays(2)),
            DateRule.of("这(?:几|两三|三)天(?:之内|以内|内|" + THIS_CLAUSE + ")", (m, day) -> day.plusDays(3)),
            DateRule.of(
                    "(大后天|(?<![今最然之以此随天日月年])后天(?![津气堂性])|(?<!声)明天(?!的)|明日|明早|明晚|明儿|次日|隔天|第二天)" + BEFORE,
                    (m, day) -> day.plusDays(days(m.group(1)))),
            DateRule.of(
                    "(今天|今日|当天|当日|今晚)(?:(?:之内|以内|内)|(?:[上下]班|中午|[上下]午|晚上|\\d{1,2}点)?(?:之前|以前|前)|(?!开始|继续)" + THIS_CLAUSE
                            + ")",
                    (m, day) -> day));

    /** The least exact: they count only where nothing else is said. */
    private static final List<DateRule> TODAY = List.of(DateRule.of("下班(?:之前|以前|前)", (m, day) -> day));

    private static final List<DateRule> ALL =
            Stream.of(RULES, ChinesePeriods.RULES, TODAY).flatMap(List::stream).toList();

    private ChineseDates() {}

    static Optional<DueDate> find(String sentence, @Nullable LocalDate meeting) {
        return HINT.isIn(sentence) ? DateRule.first(ALL, sentence, meeting) : Optional.empty();
    }

    private static @Nullable LocalDate named(MatchResult m, LocalDate day) {
        int dayOfMonth = m.group(3) == null ? n(m, 4) : n(m, 3);
        return m.group(1) == null
                ? Calendar.coming(day, n(m, 2), dayOfMonth)
                : Calendar.valid(ChinesePeriods.year(day, m.group(1)), n(m, 2), dayOfMonth);
    }

    private static @Nullable LocalDate inMonth(LocalDate month, int dayOfMonth) {
        return Calendar.valid(month.getYear(), month.getMonthValue(), dayOfMonth);
    }

    private static LocalDate weekday(MatchResult m, LocalDate day) {
        DayOfWeek weekday = DayOfWeek.of(Math.min(7, WEEKDAYS.indexOf(m.group(2)) + 1));
        LocalDate date = m.group(1) == null
                ? Calendar.comingOrSame(day, weekday)
                : Calendar.inWeek(day, ahead(m.group(1)), weekday);
        return date.isBefore(day) ? date.plusWeeks(1) : date;
    }

    /** 下 counts one, 下下 two, 本 and 这 none. */
    static int ahead(@Nullable String which) {
        return which == null
                ? 0
                : (int) which.chars().filter(sign -> sign == '下').count();
    }

    private static int days(String word) {
        return switch (word) {
            case "大后天" -> 3;
            case "后天" -> 2;
            default -> 1;
        };
    }

    private static int n(MatchResult m, int group) {
        return ChineseNumbers.value(m.group(group));
    }
}
