package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Person;
import java.util.ArrayList;
import java.util.List;

/** Blood lipids by both standards, LDL estimated where it was not measured. */
final class LipidFindings {
    private LipidFindings() {}

    static List<Finding> of(Person person, boolean china) {
        List<Finding> findings = new ArrayList<>();
        if (person.has(Measure.TOTAL_CHOLESTEROL)) {
            pair(findings, china, Lipids.total(person.get(Measure.TOTAL_CHOLESTEROL)));
        }
        if (person.has(Measure.LDL)) {
            pair(findings, china, Lipids.ldl(person.get(Measure.LDL)));
        } else if (person.has(Measure.TOTAL_CHOLESTEROL, Measure.HDL, Measure.TRIGLYCERIDES)) {
            findings.add(Lipids.friedewald(
                    person.get(Measure.TOTAL_CHOLESTEROL), person.get(Measure.HDL), person.get(Measure.TRIGLYCERIDES)));
        }
        if (person.has(Measure.HDL)) {
            pair(findings, china, Lipids.hdl(person.get(Measure.HDL)));
        }
        if (person.has(Measure.TRIGLYCERIDES)) {
            pair(findings, china, Lipids.triglycerides(person.get(Measure.TRIGLYCERIDES)));
        }
        if (person.has(Measure.TOTAL_CHOLESTEROL, Measure.HDL)) {
            findings.add(Lipids.nonHdl(person.get(Measure.TOTAL_CHOLESTEROL), person.get(Measure.HDL)));
        }
        return findings;
    }

    private static void pair(List<Finding> findings, boolean first, List<Finding> two) {
        ClinicalFindings.both(findings, first, two.get(0), two.get(1));
    }
}
