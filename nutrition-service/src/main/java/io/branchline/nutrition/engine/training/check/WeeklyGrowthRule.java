package io.branchline.nutrition.engine.training.check;

import static io.branchline.nutrition.engine.training.check.GuidelineCheck.ACSM;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.person.Restriction;
import io.branchline.nutrition.engine.training.safety.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** No week grows much beyond the highest before it. */
final class WeeklyGrowthRule {
    private static final double MAX_SHARE = 0.10;

    private WeeklyGrowthRule() {}

    static GuidelineCheck of(Checked checked) {
        List<Integer> loads = new ArrayList<>();
        checked.plan()
                .weeks()
                .forEach(week -> loads.add(week.load(checked.trainee().vigorousWorth())));
        int highest = loads.get(0);
        int steepest = 0;
        boolean met = true;
        for (int load : loads) {
            int grown = load - highest;
            steepest = Math.max(steepest, grown);
            met &= grown <= Math.max(step(checked), MAX_SHARE * highest) + 1;
            highest = Math.max(highest, load);
        }
        return GuidelineCheck.of(
                "WEEKLY_GROWTH",
                new Text("Largest growth over the highest week before", "比此前最高周增加最多"),
                Text.of("%d min", "%d分钟", steepest),
                Text.of("at most %d min or 10 %%", "至多%d分钟或10%%", step(checked)),
                met,
                new Text("Repeat a week before going on.", "先重复一周再继续。"),
                ACSM);
    }

    private static int step(Checked checked) {
        Set<Restriction> all = checked.trainee().restrictions(checked.firstWeek(), checked.lastWeek());
        boolean gentle =
                Limits.of(checked.adjustments().of(all), checked.screened()).gentle();
        return checked.trainee().isMinor() ? 60 : gentle ? 15 : 25;
    }
}
