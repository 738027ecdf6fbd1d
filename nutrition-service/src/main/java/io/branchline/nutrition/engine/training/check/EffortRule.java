package io.branchline.nutrition.engine.training.check;

import static io.branchline.nutrition.engine.training.check.GuidelineCheck.ACSM;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.person.Restriction;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.safety.Limits;
import java.util.Set;

/** No exercise is harder than the screening and the conditions allow in its week. */
final class EffortRule {
    private EffortRule() {}

    static GuidelineCheck of(Checked checked) {
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
}
