package io.branchline.nutrition.engine.training.check;

import static io.branchline.nutrition.engine.training.check.GuidelineCheck.ACSM;
import static io.branchline.nutrition.engine.training.check.GuidelineCheck.WHO;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.plan.Part;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import java.util.List;

/** Endurance: weekly volume, days, and the highest days of hard play for minors. WHO 2020; ACSM Guidelines, 11th ed. */
final class VolumeRules {
    private static final int LEAST = 150;
    private static final int MOST = 300;
    private static final int MINOR_DAY = 60;
    private static final int WEEK = 7;
    private static final int LEAST_DAYS = 3;

    private VolumeRules() {}

    static List<GuidelineCheck> of(Checked checked) {
        return checked.trainee().isMinor()
                ? List.of(minorVolume(checked), hardPlay(checked))
                : List.of(volume(checked), mostVolume(checked), enduranceDays(checked));
    }

    private static GuidelineCheck volume(Checked checked) {
        PlannedWeek week = checked.goalWeek();
        int missing = Math.max(0, LEAST - week.equivalentMinutes());
        boolean time = week.everydayMinutes() > 0;
        Text byTime = Text.of(
                "The wished days and minutes hold no more. %d minutes a week of walking at a pace that still lets you talk, outside the sessions and built up step by step, close the gap.",
                "所选天数和时长安排不下更多。训练之外每周再以能说话的步速走%d分钟即可补足，逐步增加。", missing);
        Text bySteps = Text.of(
                "The volume grows in safe steps; at the end of this plan %d minutes are missing, and a longer plan reaches them. Any amount is better than none.",
                "运动量按安全步幅增加，本计划结束时还差%d分钟，延长计划即可达到。动起来总比不动好。", missing);
        return GuidelineCheck.of(
                "AEROBIC_VOLUME",
                new Text("Endurance a week, moderate or its equivalent", "每周有氧运动（中等强度或等量）"),
                minutes(week),
                new Text("at least 150 min", "至少150分钟"),
                missing == 0,
                time ? byTime : bySteps,
                WHO);
    }

    private static GuidelineCheck mostVolume(Checked checked) {
        int most = checked.plan().weeks().stream()
                .mapToInt(PlannedWeek::equivalentMinutes)
                .max()
                .orElse(0);
        return GuidelineCheck.of(
                "AEROBIC_UPPER",
                new Text("Endurance in the fullest week", "有氧最多的一周"),
                Text.of("%d min", "%d分钟", most),
                new Text("at most 300 min", "至多300分钟"),
                most <= MOST,
                new Text("More than the plan means to ask.", "超过计划的上限。"),
                WHO);
    }

    private static GuidelineCheck enduranceDays(Checked checked) {
        int days = checked.smallest(week -> week.days(Part.ENDURANCE));
        return GuidelineCheck.of(
                "AEROBIC_DAYS",
                new Text("Days a week with endurance", "每周有氧天数"),
                Text.of("%d days", "%d天", days),
                new Text("at least 3 days", "至少3天"),
                days >= LEAST_DAYS,
                Text.of("Only %d days were wished; walk on %d more.", "只选了%d天，另外再走%d天。", days, LEAST_DAYS - days),
                ACSM);
    }

    private static GuidelineCheck minorVolume(Checked checked) {
        PlannedWeek week = checked.goalWeek();
        int minutes = week.endurance(Effort.MODERATE) + week.endurance(Effort.VIGOROUS) + strengthMinutes(week);
        return GuidelineCheck.of(
                "DAILY_ACTIVITY",
                new Text("Moderate to vigorous activity, average of the week", "中高强度活动（一周平均）"),
                Text.of("%d min a day", "每天%d分钟", minutes / WEEK),
                Text.of("%d min a day", "每天%d分钟", MINOR_DAY),
                minutes >= MINOR_DAY * WEEK,
                Text.of(
                        "%d minutes a week come from play outdoors, the way to school and sport lessons.",
                        "其余每周%d分钟来自户外玩耍、上学路上和体育课。", Math.max(0, MINOR_DAY * WEEK - minutes)),
                WHO);
    }

    private static GuidelineCheck hardPlay(Checked checked) {
        long days = checked.goalWeek().sessions().stream()
                .filter(session -> session.endurance(Effort.VIGOROUS) > 0)
                .count();
        return GuidelineCheck.of(
                "VIGOROUS_DAYS",
                new Text("Days with vigorous activity", "较大强度活动的天数"),
                Text.of("%d days", "%d天", days),
                new Text("at least 3 days", "至少3天"),
                days >= LEAST_DAYS,
                new Text(
                        "Too few days were wished, or the screening allows no vigorous effort yet.",
                        "所选天数太少，或筛查结果暂不允许较大强度。"),
                WHO);
    }

    private static int strengthMinutes(PlannedWeek week) {
        return week.sessions().stream()
                .flatMap(session -> session.blocks().stream())
                .filter(block -> block.part() == Part.STRENGTH)
                .mapToInt(block -> block.minutes())
                .sum();
    }

    private static Text minutes(PlannedWeek week) {
        int vigorous = week.endurance(Effort.VIGOROUS);
        return vigorous == 0
                ? Text.of("%d min in week %d", "第%2$d周%1$d分钟", week.equivalentMinutes(), week.number())
                : Text.of(
                        "%d min in week %d (%d moderate + 2 × %d vigorous)",
                        "第%2$d周%1$d分钟（中等%3$d + 2 × 较大%4$d）",
                        week.equivalentMinutes(),
                        week.number(),
                        week.endurance(Effort.MODERATE),
                        vigorous);
    }
}
