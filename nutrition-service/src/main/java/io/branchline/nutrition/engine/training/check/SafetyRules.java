package io.branchline.nutrition.engine.training.check;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.person.Restriction;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import java.util.List;
import java.util.Set;

/** Safety: nothing contraindicated, no effort above the limit, no week that grows too fast. */
final class SafetyRules {
    private SafetyRules() {}

    static List<GuidelineCheck> of(Checked checked) {
        return List.of(contraindicated(checked), EffortRule.of(checked), WeeklyGrowthRule.of(checked));
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
}
