package io.branchline.nutrition.engine.training.volume;

import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.person.Trainee;
import java.util.ArrayList;
import java.util.List;

/**
 * From the present volume to the aim in safe steps. A week grows over the highest week before it by 10 % or by a fixed
 * number of minutes, whichever is more: 25 minutes for healthy adults (5 minutes on five days; ACSM Guidelines, 11th
 * ed. (2021): 5 to 10 minutes a session every one to two weeks), 15 minutes where caution is due. The aim is WHO 2020:
 * 150 to 300 minutes, 60 a day for minors.
 */
public final class VolumeRamp {
    /** Largest growth of a week as a share of the highest week before it. */
    public static final double MAX_SHARE = 0.10;

    private static final int HIGHEST = 300;
    private static final int MINOR_AIM = 420;
    private static final int MINOR_START = 180;
    private static final int MINOR_STEP = 60;
    private static final int START = 75;
    private static final int GENTLE_START = 50;
    private static final int STEP = 25;
    private static final int GENTLE_STEP = 15;
    private static final int WHO_LEAST = 150;
    private static final double LIGHTER_SHARE = 0.75;
    private static final double LIGHTER_RAMP_SHARE = 0.8;

    private final Trainee trainee;
    private final Goal goal;
    private final boolean gentle;

    public VolumeRamp(Trainee trainee, Goal goal, boolean gentle) {
        this.trainee = trainee;
        this.goal = goal;
        this.gentle = gentle;
    }

    public boolean isGentle() {
        return gentle;
    }

    /** Minutes a week the plan starts with: the present volume, or a small first dose when there is none. */
    public int start() {
        int least = trainee.isMinor() ? MINOR_START : gentle ? GENTLE_START : START;
        return Math.min(Math.max(least, trainee.present().aerobicMinutes()), aim(1));
    }

    /** Largest growth of a week in minutes, when that is more than the share. */
    public int step() {
        return trainee.isMinor() ? MINOR_STEP : gentle ? GENTLE_STEP : STEP;
    }

    /** The most a week may hold after a highest week. */
    public int most(int highest) {
        return highest + (int) Math.max(step(), MAX_SHARE * highest);
    }

    /** Targets of the weeks from the first to the last, starting at a volume and, before it, a highest one. */
    public List<WeekTarget> weeks(int first, int last, int start) {
        List<WeekTarget> weeks = new ArrayList<>();
        double peak = start;
        for (int week = first; week <= last; week++) {
            if (isLighter(week, last)) {
                weeks.add(new WeekTarget(week, Phase.LIGHTER, (int) Math.round(lighter(peak))));
                continue;
            }
            double aim = aim(week);
            double grown = week == first ? peak : Math.min(aim, peak + Math.max(step(), MAX_SHARE * peak));
            Phase phase = week == first && first == 1 ? Phase.START : grown > peak ? Phase.BUILD : Phase.STEADY;
            peak = Math.max(grown, Math.min(peak, aim));
            weeks.add(new WeekTarget(week, phase, (int) Math.floor(peak)));
        }
        return weeks;
    }

    /** The volume of a week after a highest one when all goes well. */
    public int next(int week, int highest) {
        return Math.min(aim(week), most(highest));
    }

    /** The level in a week: a healthy adult beginner has outgrown the name after twelve weeks. */
    public Level level(int week) {
        boolean outgrown = week > 12 && !gentle && !trainee.isMinor();
        return outgrown && trainee.level() == Level.BEGINNER ? Level.INTERMEDIATE : trainee.level();
    }

    private boolean isLighter(int week, int last) {
        int every = gentle || level(week) != Level.BEGINNER ? 4 : 6;
        return !trainee.isMinor() && week % every == 0 && week < last;
    }

    /** Minutes of a lighter week after a highest week: a fifth less on the way up, later never below 150. */
    public double lighter(double peak) {
        return peak < WHO_LEAST ? LIGHTER_RAMP_SHARE * peak : Math.max(LIGHTER_SHARE * peak, WHO_LEAST);
    }

    private int aim(int week) {
        if (trainee.isMinor()) {
            return MINOR_AIM;
        }
        int base = switch (goal) {
            case STRENGTH -> WHO_LEAST;
            case HEALTH -> byLevel(week, WHO_LEAST, 200, 250);
            case LOSE_WEIGHT -> byLevel(week, 225, 250, HIGHEST);
            case ENDURANCE -> byLevel(week, 225, HIGHEST, HIGHEST);
        };
        int cautious =
                trainee.isMaternal() || trainee.ageYears() >= 80 ? WHO_LEAST : gentle ? Math.min(base, 200) : base;
        return Math.min(HIGHEST, Math.max(cautious, trainee.present().aerobicMinutes()));
    }

    private int byLevel(int week, int beginner, int intermediate, int advanced) {
        return switch (level(week)) {
            case BEGINNER -> beginner;
            case INTERMEDIATE -> intermediate;
            case ADVANCED -> advanced;
        };
    }
}
