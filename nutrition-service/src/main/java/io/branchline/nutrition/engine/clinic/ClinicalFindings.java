package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Classes of the clinical values of adults; the classes of the person's standard come first. */
public final class ClinicalFindings {
    private static final Text PREGNANCY =
            new Text("Glucose in pregnancy is judged by other limits; ask the antenatal team.", "孕期血糖采用其他界值，请咨询产科。");

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
        glucose(findings, person);
        lipids(findings, person, china);
        if (person.has(Measure.EGFR)) {
            findings.add(Kidney.filtration(person.get(Measure.EGFR)));
        }
        if (person.has(Measure.UACR)) {
            findings.add(Kidney.albumin(person.get(Measure.UACR)));
        }
        return findings;
    }

    private static void glucose(List<Finding> findings, Person person) {
        boolean us = person.standard() == Standard.US;
        List<Finding> some = new ArrayList<>();
        if (person.has(Measure.FASTING_GLUCOSE)) {
            double value = person.get(Measure.FASTING_GLUCOSE);
            both(some, !us, Glycaemia.fastingWho(value), Glycaemia.fastingAda(value));
        }
        if (person.has(Measure.GLUCOSE_2H)) {
            some.add(Glycaemia.twoHours(person.get(Measure.GLUCOSE_2H)));
        }
        if (person.has(Measure.HBA1C)) {
            double value = person.get(Measure.HBA1C);
            both(some, !us, Glycaemia.hba1cWho(value), Glycaemia.hba1cAda(value));
        }
        for (Finding finding : some) {
            findings.add(
                    person.maternity().isPregnant()
                            ? Finding.outOfRange(
                                    finding.code(), finding.name(), finding.unit(), finding.source(), PREGNANCY)
                            : finding);
        }
    }

    private static void lipids(List<Finding> findings, Person person, boolean china) {
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
    }

    private static void pair(List<Finding> findings, boolean first, List<Finding> two) {
        both(findings, first, two.get(0), two.get(1));
    }

    private static void both(List<Finding> findings, boolean first, Finding one, Finding other) {
        findings.add(first ? one : other);
        findings.add(first ? other : one);
    }
}
