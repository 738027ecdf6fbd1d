package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Standard;
import java.util.ArrayList;
import java.util.List;

/** Classes of the clinical values of adults; the classes of the person's standard come first. */
public final class ClinicalFindings {
    private ClinicalFindings() {}

    /** None for minors, whose limits differ. */
    public static List<Finding> of(Person person) {
        if (person.isMinor()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        boolean china = person.standard() == Standard.CN;
        if (person.has(Measure.SYSTOLIC, Measure.DIASTOLIC)) {
            double systolic = person.get(Measure.SYSTOLIC);
            double diastolic = person.get(Measure.DIASTOLIC);
            both(findings, china, BloodPressure.china(systolic, diastolic), BloodPressure.us(systolic, diastolic));
        }
        findings.addAll(GlucoseFindings.of(person));
        findings.addAll(LipidFindings.of(person, china));
        if (person.has(Measure.EGFR)) {
            findings.add(Kidney.filtration(person.get(Measure.EGFR)));
        }
        if (person.has(Measure.UACR)) {
            findings.add(Kidney.albumin(person.get(Measure.UACR)));
        }
        return findings;
    }

    /** Adds both, the one of the person's standard before the other. */
    static void both(List<Finding> findings, boolean first, Finding one, Finding other) {
        findings.add(first ? one : other);
        findings.add(first ? other : one);
    }
}
