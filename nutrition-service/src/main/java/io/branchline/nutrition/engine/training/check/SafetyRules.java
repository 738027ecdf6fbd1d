package io.branchline.nutrition.engine.training.check;

import static io.branchline.nutrition.engine.training.check.GuidelineCheck.ACSM;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.person.Restriction;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.safety.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Safety: nothing contraindicated, no effort above the limit, no week that grows too fast. */
final class SafetyRules {

    private static final double MAX_SHARE = 0.10;

    private SafetyRules() {}

    static List<GuidelineCheck> of(Checked checked) {
        return List.of(contraindicated(checked), effort(checked), growth(checked));
    }

    private static GuidelineCheck contraindicated(Checked checked) {
        long found = checked.plan().weeks().stream()
                .mapToLong(week -> contraindicated(checked, week))
                .sum();
        return GuidelineCheck.of(
                "NOTHING_CONTRAINDICATED",
                new Text("Exercises that a condition, pain, age or pregnancy rules out", "因疾病、疼痛、年龄或孕产而禁忌的动作"),
                Text.of("%d", "%d", found),
                Text.of("%d", "%d", 0),
                found == 0,
                new Text("Leave out the named exercises.", "请去掉这些动作。"),
                "data/contraindications.csv");
    }

    private static long contraindicated(Checked checked, PlannedWeek week) {
        Set<Restriction> own = checked.trainee().restrictions(week.number(), week.number());
        return week.sessions().stream()
                .flatMap(checked::exercises)
                .filter(exercise ->
                        !checked.contraindications().against(exercise, own).isEmpty())
                .count();
    }

    private static GuidelineCheck effort(Checked checked) {
        Effort highest = checked.sessions()
                .flatMap(checked::exercises)
                .map(exercise -> exercise.effort())
                .reduce(Effort.LIGHT, (some, other) -> some.isAbove(other) ? some : other);
        boolean met = checked.plan().weeks().stream().allMatch(week -> withinLimit(checked, week));
        return GuidelineCheck.of(
                "EFFORT",
                new Text("Highest effort", "最高强度"),
                highest.text(),
                limit(checked, checked.lastWeek()).text(),
                met,
                new Text("Effort above what the screening and the conditions allow.", "超过筛查和疾病允许的强度。"),
                ACSM);
    }

    private static boolean withinLimit(Checked checked, PlannedWeek week) {
        Effort limit = limit(checked, week.number());
        return week.sessions().stream()
                .flatMap(checked::exercises)
                .noneMatch(exercise -> exercise.effort().isAbove(limit));
    }

    private static Effort limit(Checked checked, int week) {
        Set<Restriction> own = checked.trainee().restrictions(week, week);
        return Limits.of(checked.adjustments().of(own), checked.screened()).maxEffort();
    }

    private static GuidelineCheck growth(Checked checked) {
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
