package io.branchline.nutrition.engine.training.check;

import static io.branchline.nutrition.engine.training.check.GuidelineCheck.WHO;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.plan.Part;
import java.util.ArrayList;
import java.util.List;

/** Strength: days, all major groups, rest between. WHO 2020; ACSM Guidelines, 11th ed. */
final class StrengthRules {
    private static final int TWICE = 2;

    private StrengthRules() {}

    static List<GuidelineCheck> of(Checked checked) {
        List<GuidelineCheck> rows = new ArrayList<>(List.of(days(checked), MuscleGroupRule.of(checked)));
        if (!checked.trainee().isMinor()) {
            rows.add(StrengthRestRule.of(checked));
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
}
