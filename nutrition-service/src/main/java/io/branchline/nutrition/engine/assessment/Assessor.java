package io.branchline.nutrition.engine.assessment;

import io.branchline.nutrition.engine.clinic.ClinicalFindings;
import io.branchline.nutrition.engine.energy.EnergyChoice;
import io.branchline.nutrition.engine.energy.EnergyNeed;
import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.growth.GrowthFindings;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.risk.Findrisc;
import io.branchline.nutrition.engine.risk.PreventFindings;
import io.branchline.nutrition.engine.safety.RedFlags;
import io.branchline.nutrition.engine.target.EnergyTarget;
import io.branchline.nutrition.engine.target.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Assesses a person: every rule that holds, nothing else, always in the same order. */
public final class Assessor {
    private Assessor() {}

    /** The same input gives the same assessment. */
    public static Assessment assess(AssessmentInput input) {
        Person person = input.person();
        List<RedFlag> flags = RedFlags.of(person);
        Set<Blocked> blocked = RedFlags.blocked(flags);
        List<Finding> findings = new ArrayList<>(BodyFindings.of(person));
        findings.addAll(GrowthFindings.of(person));
        findings.addAll(ClinicalFindings.of(person));
        if (input.budget() != null) {
            findings.add(input.budget().finding());
        }
        EnergyNeed need = EnergyChoice.of(person, input.budget());
        EnergyTarget energy = need.totalKcal() == null ? null : EnergyTarget.of(person, need.totalKcal(), blocked);
        if (energy != null) {
            findings.add(energy.change());
        }
        return new Assessment(
                input.asOf(),
                person.standard(),
                findings,
                need,
                Targets.of(person, energy, blocked),
                risks(person),
                flags,
                MissingValues.of(person, input.budget() != null));
    }

    private static List<Finding> risks(Person person) {
        List<Finding> risks = new ArrayList<>(PreventFindings.of(person));
        Findrisc.of(person).ifPresent(risks::add);
        return risks;
    }
}
