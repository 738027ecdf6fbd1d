package io.branchline.nutrition.engine.training.check;

import static io.branchline.nutrition.engine.training.check.GuidelineCheck.ACSM;
import static io.branchline.nutrition.engine.training.check.GuidelineCheck.WHO;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.Muscle;
import io.branchline.nutrition.engine.training.exercise.MuscleGroup;
import io.branchline.nutrition.engine.training.plan.Part;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.plan.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Strength: days, all major groups, rest between. WHO 2020; ACSM Guidelines, 11th ed. */
final class StrengthRules {
    private static final int TWICE = 2;
    private static final Set<Muscle> EVERY_DAY = EnumSet.of(Muscle.ABDOMINALS, Muscle.PELVIC_FLOOR, Muscle.CALVES);

    private StrengthRules() {}

    static List<GuidelineCheck> of(Checked checked) {
        List<GuidelineCheck> rows = new ArrayList<>(List.of(days(checked), groups(checked)));
        if (!checked.trainee().isMinor()) {
            rows.add(rest(checked));
        }
        return rows;
    }

    private static GuidelineCheck days(Checked checked) {
        int least = checked.trainee().isMinor() ? 3 : TWICE;
        int days = checked.smallest(week -> week.days(Part.STRENGTH));
        return GuidelineCheck.of(
                "STRENGTH_DAYS",
                new Text("Days a week with strength work", "每周力量训练天数"),
                Text.of("%d days", "%d天", days),
                Text.of("at least %d days", "至少%d天", least),
                days >= least,
                Text.of(
                        "The wished days allow %d; a second short session at home closes the gap.",
                        "所选天数只能安排%d天，在家再加一次短时练习即可补足。", days),
                WHO);
    }

    private static GuidelineCheck groups(Checked checked) {
        PlannedWeek week = checked.goalWeek();
        List<MuscleGroup> missing = Arrays.stream(MuscleGroup.values())
                .filter(group -> group != MuscleGroup.OTHER && checked.days(week, group) < TWICE)
                .toList();
        return GuidelineCheck.of(
                "MUSCLE_GROUPS",
                new Text("Major muscle groups trained on two days", "主要肌群每周练两天"),
                Text.of("%d of 7 groups", "7个肌群中的%d个", MuscleGroup.values().length - 1 - missing.size()),
                new Text("7 of 7 groups", "7个肌群全部"),
                missing.isEmpty(),
                new Text(
                        "Less than twice: "
                                + missing.stream()
                                        .map(group -> group.text().in(Locale.ENGLISH))
                                        .collect(Collectors.joining(", "))
                                + ". More time, another day that is not a neighbour, or equipment closes the gap.",
                        "少于两天："
                                + missing.stream()
                                        .map(group -> group.text().in(Locale.CHINESE))
                                        .collect(Collectors.joining("、"))
                                + "。增加时间、再选一个不相邻的日子或添置器材可补足。"),
                ACSM);
    }

    private static GuidelineCheck rest(Checked checked) {
        List<Session> sessions =
                checked.sessions().filter(session -> session.has(Part.STRENGTH)).toList();
        long broken = 0;
        for (int i = 1; i < sessions.size(); i++) {
            Session before = sessions.get(i - 1);
            Session after = sessions.get(i);
            boolean neighbours = before.date().plusDays(1).equals(after.date());
            Set<Muscle> again = movers(checked, before);
            again.retainAll(movers(checked, after));
            broken += neighbours && !again.isEmpty() ? 1 : 0;
        }
        return GuidelineCheck.of(
                "STRENGTH_REST",
                new Text("Rest between two trainings of a muscle", "同一肌肉两次训练的间隔"),
                broken == 0 ? new Text("48 h or more", "48小时以上") : Text.of("shorter %d times", "%d次不足", broken),
                new Text("48 h", "48小时"),
                broken == 0,
                new Text("Strength days that touch should not load the same muscles.", "相邻的力量日不应练同一肌肉。"),
                ACSM);
    }

    private static Set<Muscle> movers(Checked checked, Session session) {
        Set<Muscle> movers = EnumSet.noneOf(Muscle.class);
        movers.addAll(checked.exercises(session, Part.STRENGTH).stream()
                .map(Exercise::muscles)
                .flatMap(Collection::stream)
                .toList());
        movers.removeAll(EVERY_DAY);
        return movers;
    }
}
