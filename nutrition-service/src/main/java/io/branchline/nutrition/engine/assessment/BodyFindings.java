package io.branchline.nutrition.engine.assessment;

import io.branchline.nutrition.engine.body.BodyFat;
import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.body.Waist;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Body indices of adults; the classes of the person's standard come first. */
final class BodyFindings {
    private static final Text PREGNANT = new Text(
            "In pregnancy neither index nor waist is classed; weight gain is followed instead.",
            "孕期不对体质指数和腰围分类，而是随访体重增长。");

    private BodyFindings() {}

    static List<Finding> of(Person person) {
        if (person.isMinor()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (person.maternity().isPregnant()) {
            if (person.has(Measure.WEIGHT, Measure.HEIGHT)) {
                findings.add(unclassed(person));
            }
            return findings;
        }
        boolean china = person.standard() == Standard.CN;
        if (person.has(Measure.WEIGHT, Measure.HEIGHT)) {
            double weight = person.get(Measure.WEIGHT);
            double height = person.get(Measure.HEIGHT);
            both(findings, china, BodyMassIndex.who(weight, height), BodyMassIndex.china(weight, height));
        }
        if (person.has(Measure.HEIGHT)) {
            findings.add(BodyMassIndex.healthyWeight(person.get(Measure.HEIGHT), china));
        }
        if (person.has(Measure.WAIST)) {
            waist(findings, person, china);
        }
        if (person.sex() != null) {
            fat(findings, person, person.sex());
        }
        return findings;
    }

    private static Finding unclassed(Person person) {
        Finding who = BodyMassIndex.who(person.get(Measure.WEIGHT), person.get(Measure.HEIGHT));
        return new Finding(
                "BMI",
                who.name(),
                who.value(),
                who.unit(),
                null,
                null,
                io.branchline.nutrition.engine.finding.Severity.NONE,
                who.working(),
                who.source(),
                PREGNANT);
    }

    private static void waist(List<Finding> findings, Person person, boolean china) {
        double waist = person.get(Measure.WAIST);
        Sex sex = person.sex();
        if (sex != null) {
            both(findings, china, Waist.who(waist, sex), Waist.china(waist, sex));
        }
        if (person.has(Measure.HEIGHT)) {
            findings.add(Waist.toHeight(waist, person.get(Measure.HEIGHT)));
        }
        if (sex != null && person.has(Measure.HIP)) {
            findings.add(Waist.toHip(waist, person.get(Measure.HIP), sex));
        }
    }

    private static void fat(List<Finding> findings, Person person, Sex sex) {
        if (person.has(Measure.BODY_FAT)) {
            findings.add(BodyFat.measured(person.get(Measure.BODY_FAT), sex));
        }
        if (person.has(Measure.WAIST, Measure.NECK, Measure.HEIGHT) && (sex.isMale() || person.has(Measure.HIP))) {
            findings.add(BodyFat.navy(
                    sex,
                    person.get(Measure.WAIST),
                    sex.isMale() ? 0 : person.get(Measure.HIP),
                    person.get(Measure.NECK),
                    person.get(Measure.HEIGHT)));
        }
    }

    private static void both(List<Finding> findings, boolean china, Finding who, Finding chinese) {
        findings.add(china ? chinese : who);
        findings.add(china ? who : chinese);
    }
}
