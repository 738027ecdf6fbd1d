package io.branchline.nutrition.engine.training.check;

import static io.branchline.nutrition.engine.training.check.GuidelineCheck.ACSM;
import static io.branchline.nutrition.engine.training.check.GuidelineCheck.WHO;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.plan.Part;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.volume.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days, minutes, frame, balance, flexibility and lighter weeks. */
final class ScheduleRules {
    private static final int BALANCE_DAYS = 3;
    private static final int FLEXIBILITY_DAYS = 2;
    private static final int WEEKS_WITHOUT_REST = 6;
    private static final int DIABETES_GAP_DAYS = 3;

    private ScheduleRules() {}

    static List<GuidelineCheck> of(Checked checked) {
        List<GuidelineCheck> rows = new ArrayList<>(List.of(wishes(checked), frame(checked), flexibility(checked)));
        if (checked.trainee().isOlder()) {
            rows.add(balance(checked));
        }
        if (checked.plan().weeks().size() > WEEKS_WITHOUT_REST
                && !checked.trainee().isMinor()) {
            rows.add(lighterWeeks(checked));
        }
        if (checked.trainee().conditions().contains(HealthCondition.TYPE_2_DIABETES)) {
            rows.add(gaps(checked));
        }
        return rows;
    }

    private static GuidelineCheck wishes(Checked checked) {
        boolean met = checked.sessions()
                .allMatch(session ->
                        checked.wishes().days().contains(session.date().getDayOfWeek())
                                && session.minutes() <= checked.wishes().minutes());
        int longest =
                checked.sessions().mapToInt(session -> session.minutes()).max().orElse(0);
        return GuidelineCheck.of(
                "WISHED_TIME",
                new Text("Longest session, all on the wished days", "最长的一次训练，均在所选日子"),
                Text.of("%d min", "%d分钟", longest),
                Text.of("at most %d min", "至多%d分钟", checked.wishes().minutes()),
                met,
                new Text("A session is too long or on another day.", "有训练超时或不在所选日子。"),
                "Your wishes");
    }

    private static GuidelineCheck frame(Checked checked) {
        boolean met = checked.sessions().allMatch(session -> session.has(Part.WARM_UP) && session.has(Part.COOL_DOWN));
        return GuidelineCheck.of(
                "WARM_UP",
                new Text("Warm-up and cool-down in every session", "每次都有热身和放松"),
                met ? new Text("in every session", "每次都有") : new Text("missing in some", "有缺失"),
                new Text("in every session", "每次都有"),
                met,
                new Text("Walk easily for five minutes before and after.", "前后各轻松走五分钟。"),
                ACSM);
    }

    private static GuidelineCheck flexibility(Checked checked) {
        int days = checked.smallest(week -> week.days(Part.COOL_DOWN));
        return GuidelineCheck.of(
                "FLEXIBILITY_DAYS",
                new Text("Days a week with stretching", "每周拉伸天数"),
                Text.of("%d days", "%d天", days),
                Text.of("at least %d days", "至少%d天", FLEXIBILITY_DAYS),
                days >= FLEXIBILITY_DAYS,
                new Text("Stretch for five minutes on one more day.", "再选一天拉伸五分钟。"),
                ACSM);
    }

    private static GuidelineCheck balance(Checked checked) {
        int days = checked.smallest(week -> week.days(Part.BALANCE));
        return GuidelineCheck.of(
                "BALANCE_DAYS",
                new Text("Days a week with balance training from 65", "65岁起每周平衡训练天数"),
                Text.of("%d days", "%d天", days),
                Text.of("at least %d days", "至少%d天", BALANCE_DAYS),
                days >= BALANCE_DAYS,
                Text.of(
                        "The wished days allow %d; stand on one leg at a counter while brushing your teeth on the others.",
                        "所选天数只能安排%d天，其余日子可扶着台面刷牙时练单脚站。", days),
                WHO);
    }

    private static GuidelineCheck lighterWeeks(Checked checked) {
        int run = 0;
        int longest = 0;
        for (PlannedWeek week : checked.plan().weeks()) {
            run = week.phase() == Phase.LIGHTER ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return GuidelineCheck.of(
                "LIGHTER_WEEKS",
                new Text("Weeks in a row without a lighter one", "连续没有减量周的周数"),
                Text.of("%d weeks", "%d周", longest),
                Text.of("at most %d weeks", "至多%d周", WEEKS_WITHOUT_REST),
                longest <= WEEKS_WITHOUT_REST,
                new Text("Take one set off for a week.", "用一周各减一组。"),
                ACSM);
    }

    private static GuidelineCheck gaps(Checked checked) {
        List<LocalDate> dates =
                checked.sessions().map(session -> session.date()).toList();
        long widest = 0;
        for (int i = 1; i < dates.size(); i++) {
            widest = Math.max(widest, ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)));
        }
        return GuidelineCheck.of(
                "DIABETES_GAP",
                new Text("Days in a row without activity in diabetes", "糖尿病连续不活动的天数"),
                Text.of("%d days", "%d天", Math.max(0, widest - 1)),
                new Text("at most 2 days", "至多2天"),
                widest <= DIABETES_GAP_DAYS,
                new Text("Walk for ten minutes after meals on the days between.", "中间的日子餐后步行十分钟。"),
                "ADA position statement (Colberg 2016)");
    }
}
