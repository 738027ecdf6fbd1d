package io.branchline.office.engine.date;

import io.branchline.office.engine.text.DataLines;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The coming day of a feast that people set deadlines by; lunar ones from a table of 2020 to 2040. */
final class Feasts {
    private static final Map<Integer, List<LocalDate>> LUNAR = read();

    private static final Map<String, IntFunction<@Nullable LocalDate>> DAYS = Map.ofEntries(
            Map.entry("christmas|圣诞", year -> LocalDate.of(year, 12, 25)),
            Map.entry("christmas eve|平安夜", year -> LocalDate.of(year, 12, 24)),
            Map.entry("new year|元旦", year -> LocalDate.of(year, 1, 1)),
            Map.entry("new year eve|跨年", year -> LocalDate.of(year, 12, 31)),
            Map.entry("halloween|万圣", year -> LocalDate.of(year, 10, 31)),
            Map.entry("valentine|情人", year -> LocalDate.of(year, 2, 14)),
            Map.entry("independence day", year -> LocalDate.of(year, 7, 4)),
            Map.entry(
                    "thanksgiving|感恩",
                    year -> LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))),
            Map.entry(
                    "labor day",
                    year -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))),
            Map.entry(
                    "memorial day",
                    year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
            Map.entry("easter|复活", Feasts::easter),
            Map.entry("妇女|三八", year -> LocalDate.of(year, 3, 8)),
            Map.entry("五一|劳动", year -> LocalDate.of(year, 5, 1)),
            Map.entry("618", year -> LocalDate.of(year, 6, 18)),
            Map.entry("六一|儿童", year -> LocalDate.of(year, 6, 1)),
            Map.entry("七一", year -> LocalDate.of(year, 7, 1)),
            Map.entry("国庆|十一", year -> LocalDate.of(year, 10, 1)),
            Map.entry("双十一|双11", year -> LocalDate.of(year, 11, 11)),
            Map.entry("双十二|双12", year -> LocalDate.of(year, 12, 12)),
            Map.entry("清明", year -> LocalDate.of(year, 4, (int) (year % 100 * 0.2422 + 4.81) - year % 100 / 4)),
            Map.entry("chinese new year|lunar new year|spring festival|春节|农历新年|过年|年", year -> lunar(year, 0, 0)),
            Map.entry("除夕|大年三十", year -> lunar(year, 0, -1)),
            Map.entry("元宵", year -> lunar(year, 0, 14)),
            Map.entry("dragon boat festival|端午", year -> lunar(year, 1, 0)),
            Map.entry("mid-autumn festival|中秋", year -> lunar(year, 2, 0)));

    private static final Map<String, IntFunction<@Nullable LocalDate>> BY_NAME = DAYS.entrySet().stream()
            .flatMap(feast -> List.of(feast.getKey().split("\\|")).stream().map(name -> Map.entry(name, feast)))
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, name -> name.getValue().getValue()));

    private Feasts() {}

    /** The next one from the day on; null when the name is none or the table ends before. */
    static @Nullable LocalDate coming(LocalDate day, String name) {
        IntFunction<@Nullable LocalDate> feast = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        LocalDate same = feast == null ? null : feast.apply(day.getYear());
        return feast != null && (same == null || same.isBefore(day)) ? feast.apply(day.getYear() + 1) : same;
    }

    /** The first day after its holidays, as the State Council usually sets them. */
    static @Nullable LocalDate over(LocalDate day, String name) {
        int days = switch (name) {
            case "国庆", "十一", "春节", "农历新年", "过年", "年" -> 7;
            case "五一", "劳动" -> 5;
            default -> 1;
        };
        LocalDate feast = coming(day.minusDays(days), name);
        return feast == null ? null : feast.plusDays(days);
    }

    private static @Nullable LocalDate lunar(int year, int feast, int days) {
        List<LocalDate> row = LUNAR.get(year);
        return row == null ? null : row.get(feast).plusDays(days);
    }

    /** Gregorian Easter. J. Meeus, Astronomical Algorithms (1991), chapter 8. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static Map<Integer, List<LocalDate>> read() {
        return DataLines.of("lunar-feasts.csv").stream()
                .map(line -> line.split(","))
                .collect(Collectors.toUnmodifiableMap(
                        row -> Integer.valueOf(row[0]),
                        row -> List.of(LocalDate.parse(row[1]), LocalDate.parse(row[2]), LocalDate.parse(row[3]))));
    }
}
