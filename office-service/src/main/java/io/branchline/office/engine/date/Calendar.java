package io.branchline.office.engine.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Calendar arithmetic of promises: always the last day that still keeps the promise, weeks start on Monday. */
final class Calendar {
    private Calendar() {}

    static LocalDate comingOrSame(LocalDate day, DayOfWeek weekday) {
        return day.with(TemporalAdjusters.nextOrSame(weekday));
    }

    static LocalDate inWeek(LocalDate day, int weeks, DayOfWeek weekday) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(weekday));
    }

    static LocalDate monthEnd(LocalDate day, int months) {
        return YearMonth.from(day).plusMonths(months).atEndOfMonth();
    }

    /** The end of a quarter 1 to 4; of the coming year when that quarter is over. */
    static LocalDate quarterEnd(LocalDate day, int quarter) {
        LocalDate end = YearMonth.of(day.getYear(), quarter * 3).atEndOfMonth();
        return end.isBefore(day) ? YearMonth.of(day.getYear() + 1, quarter * 3).atEndOfMonth() : end;
    }

    static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    /** A day named without its year: the next one from the meeting on. Null when there is no such day. */
    static @Nullable LocalDate coming(LocalDate day, int month, int dayOfMonth) {
        LocalDate same = valid(day.getYear(), month, dayOfMonth);
        return same != null && same.isBefore(day) ? valid(day.getYear() + 1, month, dayOfMonth) : same;
    }

    /** A day named without its month: the next one from the meeting on. Null when there is no such day. */
    static @Nullable LocalDate comingDay(LocalDate day, int dayOfMonth) {
        LocalDate same = valid(day.getYear(), day.getMonthValue(), dayOfMonth);
        if (same != null && !same.isBefore(day)) {
            return same;
        }
        YearMonth next = YearMonth.from(day).plusMonths(1);
        YearMonth longer = next.isValidDay(dayOfMonth) ? next : next.plusMonths(1);
        return valid(longer.getYear(), longer.getMonthValue(), dayOfMonth);
    }

    /** Friday of the week so many ahead; its Sunday when that Friday is over. */
    static LocalDate weekEnd(LocalDate day, int ahead) {
        LocalDate friday = inWeek(day, ahead, DayOfWeek.FRIDAY);
        return friday.isBefore(day) ? friday.plusDays(2) : friday;
    }

    /** So many working days later; Saturday and Sunday do not count. */
    static LocalDate workingDays(LocalDate day, int count) {
        LocalDate date = day;
        for (int left = count; left > 0; ) {
            date = date.plusDays(1);
            left -= date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
        }
        return date;
    }

    static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
