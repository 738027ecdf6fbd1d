package io.branchline.nutrition.engine.training.volume;

import io.branchline.nutrition.engine.training.exercise.Equipment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the person asked for.
 *
 * @param start first day of the first week
 * @param weeks 1 to 24
 * @param days weekdays on which to train, 1 to 7
 * @param minutes longest session in minutes, 10 to 180
 * @param equipment what is at hand
 * @param avoid codes of exercises the person does not want
 * @param seed the same seed gives the same plan
 */
public record Wishes(
        LocalDate start,
        int weeks,
        Set<DayOfWeek> days,
        int minutes,
        Set<Equipment> equipment,
        Goal goal,
        Set<String> avoid,
        long seed) {
    private static final int WEEK = 7;

    public Wishes withWeeks(int fewer) {
        return new Wishes(start, fewer, days, minutes, equipment, goal, avoid, seed);
    }

    public Wishes withGoal(Goal other) {
        return new Wishes(start, weeks, days, minutes, equipment, other, avoid, seed);
    }

    /** The training dates of a week of the plan, counted from 1, in order. */
    public List<LocalDate> dates(int week) {
        LocalDate first = start.plusWeeks(week - 1L);
        return first.datesUntil(first.plusDays(WEEK))
                .filter(date -> days.contains(date.getDayOfWeek()))
                .toList();
    }
}
