package io.branchline.nutrition.engine.assessment;

import io.branchline.nutrition.engine.energy.EnergyNeed;
import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Missing;
import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.safety.RedFlags;
import io.branchline.nutrition.engine.target.NutrientTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What can be said of a person on a day.
 *
 * @param findings statements about body, growth, energy and clinical values; the person's standard comes first
 * @param risks probabilities and scores of future disease
 * @param missing what was not given, and what it would add
 */
public record Assessment(
        LocalDate asOf,
        Standard standard,
        List<Finding> findings,
        EnergyNeed energy,
        List<NutrientTarget> targets,
        List<Finding> risks,
        List<RedFlag> redFlags,
        List<Missing> missing) {

    /** Copies the lists. */
    public Assessment {
        findings = List.copyOf(findings);
        targets = List.copyOf(targets);
        risks = List.copyOf(risks);
        redFlags = List.copyOf(redFlags);
        missing = List.copyOf(missing);
    }

    /** Everything that must not be planned. */
    public Set<Blocked> blocked() {
        return RedFlags.blocked(redFlags);
    }
}
