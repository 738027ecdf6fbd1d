package io.branchline.nutrition.engine.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Age in the three measures the references use.
 *
 * @param days completed days, 0 to 45,656
 * @param months months of 30.4375 days (WHO), or the exact number that was given
 * @param years calendar years: whole on the birthday, the fraction by days since it
 * @param stated years as equations take them: those somebody has completed by their birth date, or the number that was given
 */
public record Age(int days, double months, double years, double stated) {
    /** Average length of a month, days; WHO Anthro. */
    public static final double DAYS_PER_MONTH = 30.4375;

    private static final double DAYS_PER_YEAR = 365.25;

    /** Age on a day; the day must not be before the birth. */
    public static Age between(LocalDate birth, LocalDate day) {
        int days = (int) ChronoUnit.DAYS.between(birth, day);
        int whole = (int) ChronoUnit.YEARS.between(birth, day);
        LocalDate last = birth.plusYears(whole);
        double part = ChronoUnit.DAYS.between(last, day)
                / (double) ChronoUnit.DAYS.between(last, birth.plusYears(whole + 1L));
        return new Age(days, days / DAYS_PER_MONTH, whole + part, whole);
    }

    /** Age given in days. */
    public static Age ofDays(int days) {
        return new Age(days, days / DAYS_PER_MONTH, days / DAYS_PER_YEAR, days / DAYS_PER_YEAR);
    }

    /** Age given in months. */
    public static Age ofMonths(double months) {
        return new Age((int) Math.round(months * DAYS_PER_MONTH), months, months / 12, months / 12);
    }

    /** Age given in years. */
    public static Age ofYears(double years) {
        return new Age((int) Math.round(years * DAYS_PER_YEAR), years * 12, years, years);
    }

    /** Years already lived, as people say their age. */
    public int completedYears() {
        return (int) Math.floor(years);
    }

    /** 19 years or more: where adult equations and classes begin. */
    public boolean isAdult() {
        return years >= 19;
    }

    /** Under 18 years. */
    public boolean isMinor() {
        return years < 18;
    }
}
