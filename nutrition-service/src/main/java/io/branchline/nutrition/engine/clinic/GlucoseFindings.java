package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Glucose and HbA1c by both standards; in pregnancy only that other limits hold. */
final class GlucoseFindings {
    private static final Text PREGNANCY =
            new Text("Glucose in pregnancy is judged by other limits; ask the antenatal team.", "孕期血糖采用其他界值，请咨询产科。");

    private GlucoseFindings() {}

    static List<Finding> of(Person person) {
        boolean us = person.standard() == Standard.US;
        List<Finding> some = new ArrayList<>();
        if (person.has(Measure.FASTING_GLUCOSE)) {
            double value = person.get(Measure.FASTING_GLUCOSE);
            ClinicalFindings.both(some, !us, Glycaemia.fastingWho(value), Glycaemia.fastingAda(value));
        }
        if (person.has(Measure.GLUCOSE_2H)) {
            some.add(Glycaemia.twoHours(person.get(Measure.GLUCOSE_2H)));
        }
        if (person.has(Measure.HBA1C)) {
            double value = person.get(Measure.HBA1C);
            ClinicalFindings.both(some, !us, Glycaemia.hba1cWho(value), Glycaemia.hba1cAda(value));
        }
        return person.maternity().isPregnant()
                ? some.stream().map(GlucoseFindings::inPregnancy).toList()
                : some;
    }

    private static Finding inPregnancy(Finding finding) {
        return Finding.outOfRange(finding.code(), finding.name(), finding.unit(), finding.source(), PREGNANCY);
    }
}
