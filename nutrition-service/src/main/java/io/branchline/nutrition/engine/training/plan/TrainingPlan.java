package io.branchline.nutrition.engine.training.plan;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Zone;
import io.branchline.nutrition.engine.training.safety.Exclusion;
import java.util.List;

/**
 * A whole plan.
 *
 * @param zones what light, moderate and vigorous mean for this person
 * @param exclusions exercises kept from this person in any week, with the reason
 * @param notes what the person should know, the gravest first
 */
public record TrainingPlan(List<PlannedWeek> weeks, List<Zone> zones, List<Exclusion> exclusions, List<Text> notes) {

    /** The same plan with only the weeks from a number on. */
    public TrainingPlan from(int week) {
        List<PlannedWeek> left =
                weeks.stream().filter(one -> one.number() >= week).toList();
        return new TrainingPlan(left, zones, exclusions, notes);
    }
}
