package io.branchline.nutrition.engine.training.strength;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Dates of a week as far apart as can be. */
public final class Spread {
    private static final int WEEK = 7;

    private Spread() {}

    /** The choice of so many dates with the largest smallest distance, the week seen as a circle; the earliest wins. */
    public static List<LocalDate> of(List<LocalDate> dates, int count) {
        List<LocalDate> best = dates.subList(0, count);
        for (int choice = 0; choice < 1 << dates.size(); choice++) {
            if (Integer.bitCount(choice) == count) {
                List<LocalDate> candidate = new ArrayList<>();
                for (int i = 0; i < dates.size(); i++) {
                    if ((choice >> i & 1) == 1) {
                        candidate.add(dates.get(i));
                    }
                }
                best = gap(candidate) > gap(best) ? candidate : best;
            }
        }
        return best;
    }

    /** Smallest distance in days between neighbours, the last and the first of next week included. */
    public static int gap(List<LocalDate> dates) {
        int smallest = WEEK;
        for (int i = 0; i < dates.size(); i++) {
            LocalDate next =
                    i + 1 < dates.size() ? dates.get(i + 1) : dates.get(0).plusDays(WEEK);
            smallest = Math.min(smallest, (int) ChronoUnit.DAYS.between(dates.get(i), next));
        }
        return smallest;
    }
}
