package io.branchline.nutrition.engine.training.strength;

import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.volume.Goal;
import io.branchline.nutrition.engine.training.volume.WeekContext;

/**
 * How sets and repetitions grow: first more sets, then within every four weeks more repetitions, then more load. A
 * lighter week takes one set off. ACSM position stand on progression models in resistance training (2009), MSSE 41:687.
 */
public final class StrengthProgression {
    private static final int BLOCK_WEEKS = 4;

    private StrengthProgression() {}

    public static StrengthDose dose(WeekContext context) {
        boolean gentle = context.limits().gentle();
        Level level = context.trainee().isMinor() ? Level.BEGINNER : context.level();
        int sets = Math.max(1, sets(context, level, gentle) - (context.target().isLighter() ? 1 : 0));
        int low = gentle || level == Level.BEGINNER ? 10 : heavy(context, level) ? 6 : 8;
        int step = Math.min((context.week() - 1) % BLOCK_WEEKS, 2);
        int rest = gentle || level == Level.BEGINNER ? 60 : level == Level.INTERMEDIATE ? 75 : 105;
        int rpe = effort(level, gentle, context.week()) - (context.target().isLighter() ? 1 : 0);
        int hold = 10 + 5 * Math.min(4, context.week() / 2) + (level == Level.BEGINNER ? 0 : 10);
        return new StrengthDose(exercises(context, level), sets, low + step, low + 2 + step, hold, rest, rpe);
    }

    private static int sets(WeekContext context, Level level, boolean gentle) {
        boolean used = context.trainee().present().strengthDays() > 0;
        int week = context.week();
        return switch (level) {
            case BEGINNER -> week <= 2 && !used ? 1 : week <= 8 || gentle ? 2 : 3;
            case INTERMEDIATE -> gentle || week == 1 ? 2 : 3;
            case ADVANCED -> gentle || week == 1 ? 3 : 4;
        };
    }

    private static boolean heavy(WeekContext context, Level level) {
        return level == Level.ADVANCED && context.wishes().goal() == Goal.STRENGTH;
    }

    private static int effort(Level level, boolean gentle, int week) {
        int base = gentle ? 5 : 6 + level.ordinal();
        return week <= 2 && level == Level.BEGINNER ? 5 : Math.min(base, 8);
    }

    private static int exercises(WeekContext context, Level level) {
        return context.trainee().isMinor() ? 5 : level == Level.BEGINNER ? 6 : 7;
    }
}
