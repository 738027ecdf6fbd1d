package io.branchline.nutrition.engine.training.strength;

import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.volume.Goal;
import io.branchline.nutrition.engine.training.volume.WeekContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places strength work on the training dates as far apart as the week allows, so that a muscle group rests 48 hours.
 * Where days must touch, upper and lower body take turns. WHO 2020: at least two days; ACSM Guidelines, 11th ed.
 */
public final class StrengthDays {
    private static final int FOUR_DAY_SPLIT = 4;

    private StrengthDays() {}

    /** The dates with strength work and their focus, in order. */
    public static Map<LocalDate, Focus> of(WeekContext context) {
        List<LocalDate> dates = context.wishes().dates(context.week());
        int count = Math.min(wanted(context), dates.size());
        List<LocalDate> chosen = Spread.of(dates, count);
        if (count == 3 && Spread.gap(chosen) < 2 && !context.trainee().isMinor()) {
            chosen = Spread.of(dates, 2);
        }
        boolean split = chosen.size() >= FOUR_DAY_SPLIT || chosen.size() > 1 && Spread.gap(chosen) < 2;
        Map<LocalDate, Focus> days = new LinkedHashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            boolean first = (chosen.size() == 3 ? i + context.week() - 1 : i) % 2 == 0;
            Focus focus = split ? (first ? Focus.UPPER : Focus.LOWER) : first ? Focus.WHOLE_A : Focus.WHOLE_B;
            days.put(chosen.get(i), context.trainee().isMinor() ? Focus.PLAY : focus);
        }
        return days;
    }

    private static int wanted(WeekContext context) {
        if (context.trainee().isMinor()) {
            return 3;
        }
        Goal goal = context.wishes().goal();
        boolean elsewhere = goal == Goal.ENDURANCE || goal == Goal.LOSE_WEIGHT;
        if (context.gentlePlan() || context.trainee().isMaternal() || elsewhere) {
            return 2;
        }
        int more = goal == Goal.STRENGTH ? 1 : 0;
        return Math.min(
                FOUR_DAY_SPLIT,
                2 + context.trainee().level().ordinal() + (context.trainee().level() == Level.ADVANCED ? 0 : more));
    }
}
