package io.branchline.nutrition.engine.training.check;

import static io.branchline.nutrition.engine.training.check.GuidelineCheck.ACSM;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.exercise.MuscleGroup;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Each major muscle group is trained on two days a week. */
final class MuscleGroupRule {
    private static final int TWICE = 2;

    private MuscleGroupRule() {}

    static GuidelineCheck of(Checked checked) {
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
}
