package io.branchline.nutrition.engine.training.schedule;

import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.strength.Focus;
import io.branchline.nutrition.engine.training.strength.Spread;
import io.branchline.nutrition.engine.training.strength.StrengthDays;
import io.branchline.nutrition.engine.training.strength.StrengthDose;
import io.branchline.nutrition.engine.training.strength.StrengthProgression;
import io.branchline.nutrition.engine.training.volume.WeekContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shares a week's work out over its sessions: strength on its days, balance on three, endurance evenly in the time that
 * is left. When the wished time is short, strength keeps
 * up to half of it, because it cannot be made up for on the way to work as walking can.
 */
public final class WeekShape {
    private static final Set<HealthCondition> UNSTEADY = EnumSet.of(
            HealthCondition.FALLS, HealthCondition.PARKINSON, HealthCondition.STROKE, HealthCondition.OSTEOPOROSIS);
    private static final int BALANCE_DAYS = 3;
    private static final int LEAST_STRENGTH = 11;
    private static final double LARGEST_SHARE = 0.6;
    private static final int GETTING_USED_WEEKS = 4;
    private static final int LEAST_VIGOROUS = 8;

    private final WeekContext context;
    private final List<LocalDate> dates;
    private final Map<LocalDate, Focus> strengthDays;
    private final Frame frame;
    private final int balanceMinutes;
    private final StrengthDose dose;

    private WeekShape(WeekContext context) {
        this.context = context;
        this.dates = context.wishes().dates(context.week());
        this.strengthDays = StrengthDays.of(context);
        this.frame = Frame.of(context.wishes().minutes(), context.limits().warmUpMinutes());
        this.balanceMinutes = needsBalance() ? frame.core() >= 30 ? 10 : frame.core() >= 18 ? 6 : 3 : 0;
        this.dose = StrengthProgression.dose(context).within(strengthMinutes());
    }

    /** The sessions of the week in order of date. */
    public static List<DayShape> of(WeekContext context) {
        return new WeekShape(context).days();
    }

    private List<DayShape> days() {
        List<LocalDate> balanceDays = balanceDays();
        int[] room = dates.stream().mapToInt(date -> room(date, balanceDays)).toArray();
        int[] vigorous = vigorous(room);
        int credit = context.trainee().isMinor() ? 1 : 2;
        int hard = 0;
        for (int i = 0; i < room.length; i++) {
            hard += vigorous[i];
            room[i] -= vigorous[i];
        }
        int[] moderate =
                WaterLevel.spread(Math.max(0, context.target().minutes() - credit * hard), evenRoom(room, vigorous));
        List<DayShape> days = new ArrayList<>();
        for (int i = 0; i < room.length; i++) {
            LocalDate date = dates.get(i);
            @Nullable Focus focus = dose.exercises() > 0 ? strengthDays.get(date) : null;
            int balance = balanceDays.contains(date) ? balanceMinutes : 0;
            days.add(new DayShape(
                    date, frame.warmUp(), balance, focus, dose, moderate[i], vigorous[i], frame.coolDown()));
        }
        return days;
    }

    private int strengthMinutes() {
        int balance = strengthDays.size() + BALANCE_DAYS > dates.size() ? balanceMinutes : 0;
        int allBalance = Math.min(BALANCE_DAYS, dates.size()) * balanceMinutes;
        int spare = dates.size() * frame.core() - context.target().minutes() - allBalance;
        int wanted = StrengthProgression.dose(context).minutes();
        double share = context.week() > GETTING_USED_WEEKS ? guaranteedShare() * frame.core() : 0;
        int least = (int) Math.min(Math.max(LEAST_STRENGTH, Math.ceil(share)), LARGEST_SHARE * frame.core());
        int minutes = Math.min(wanted, Math.max(least, spare / Math.max(1, strengthDays.size())));
        return Math.min(minutes, frame.core() - balance);
    }

    private double guaranteedShare() {
        return switch (context.wishes().goal()) {
            case STRENGTH -> LARGEST_SHARE;
            case HEALTH -> 0.5;
            case LOSE_WEIGHT, ENDURANCE -> 0.35;
        };
    }

    private boolean needsBalance() {
        return context.trainee().isOlder()
                || context.trainee().conditions().stream().anyMatch(UNSTEADY::contains);
    }

    private List<LocalDate> balanceDays() {
        List<LocalDate> free = new ArrayList<>(dates);
        free.removeAll(strengthDays.keySet());
        free.addAll(strengthDays.keySet());
        return free.subList(0, Math.min(BALANCE_DAYS, free.size()));
    }

    private int room(LocalDate date, List<LocalDate> balanceDays) {
        int taken = (strengthDays.containsKey(date) ? dose.minutes() : 0)
                + (balanceDays.contains(date) ? balanceMinutes : 0);
        return Math.max(0, Math.min(frame.core() - taken, longestBout()));
    }

    /** Minutes of endurance in one session: a beginner's grow by five a week. */
    private int longestBout() {
        if (context.trainee().isMinor()) {
            return frame.core();
        }
        boolean gentle = context.limits().gentle();
        Level level = context.level();
        int used = context.trainee().present().aerobicMinutes() / 3;
        int first = Math.max(gentle ? 20 : 30, used);
        int most = Math.max(used, gentle ? 45 : level == Level.BEGINNER ? 60 : level == Level.INTERMEDIATE ? 75 : 120);
        return Math.min(most, first + 5 * (context.week() - 1));
    }

    private int[] vigorous(int[] room) {
        int[] minutes = new int[room.length];
        if (!context.mayBeVigorous() || dates.isEmpty()) {
            return minutes;
        }
        boolean minor = context.trainee().isMinor();
        int days = Math.min(dates.size(), minor ? 3 : 1 + context.level().ordinal());
        double share = minor ? 0.5 : context.level() == Level.INTERMEDIATE ? 1 / 3.0 : 0.5;
        int each = (int) (context.target().minutes() * share / (minor ? 1 : 2) / days);
        for (LocalDate date : Spread.of(dates, days)) {
            int day = dates.indexOf(date);
            int possible = Math.min(each, minor ? room[day] / 2 : room[day]);
            minutes[day] = possible >= LEAST_VIGOROUS || minor ? possible : 0;
        }
        return minutes;
    }

    /** Adults do one kind of endurance work a day, unless the other days have no room left for the rest. */
    private int[] evenRoom(int[] room, int[] vigorous) {
        int free = 0;
        int[] others = room.clone();
        for (int i = 0; i < room.length; i++) {
            others[i] = vigorous[i] > 0 ? 0 : room[i];
            free += others[i];
        }
        return free >= context.target().minutes() ? others : room;
    }
}
