package io.branchline.nutrition.engine.growth;

import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every growth indicator that a child's values allow, from birth until the 19th birthday (month 228). Unrounded z-scores. */
public final class GrowthFindings {
    private static final Map<Indicator, Measure> SINGLE = Map.of(
            Indicator.HEAD_FOR_AGE, Measure.HEAD,
            Indicator.ARM_FOR_AGE, Measure.ARM,
            Indicator.TRICEPS_FOR_AGE, Measure.TRICEPS,
            Indicator.SUBSCAPULAR_FOR_AGE, Measure.SUBSCAPULAR);
    private static final double LAST_MONTH = 228;
    private static final Text OUTSIDE =
            new Text("The reference has no figures for this age or length.", "参考标准未覆盖该年龄或身长。");

    private GrowthFindings() {}

    /** None beyond month 228, or while sex or age is unknown. */
    public static List<Finding> of(Person person) {
        Sex sex = person.sex();
        Age age = person.age();
        if (sex == null || age == null || age.months() > LAST_MONTH) {
            return List.of();
        }
        return age.days() <= ZScore.LAST_DAY ? young(person, sex, age.days()) : older(person, sex, age);
    }

    private static List<Finding> young(Person person, Sex sex, int days) {
        List<Finding> findings = new ArrayList<>();
        boolean expectsLying = ZScore.expectsLying(days);
        if (person.has(Measure.HEIGHT)) {
            boolean lying = person.lying() == null ? expectsLying : person.lying();
            double cm = ZScore.expected(person.get(Measure.HEIGHT), days, lying);
            findings.add(byDay(Indicator.HEIGHT_FOR_AGE, sex, days, cm));
            if (person.has(Measure.WEIGHT)) {
                double weight = person.get(Measure.WEIGHT);
                findings.add(finding(
                        Indicator.WEIGHT_FOR_HEIGHT,
                        weight,
                        WhoTables.byHeight(sex, cm, expectsLying),
                        Indicator.STANDARD));
                findings.add(byDay(Indicator.BMI_FOR_AGE, sex, days, BodyMassIndex.of(weight, cm)));
            }
        }
        if (person.has(Measure.WEIGHT)) {
            findings.add(byDay(Indicator.WEIGHT_FOR_AGE, sex, days, person.get(Measure.WEIGHT)));
        }
        for (Indicator indicator : Indicator.values()) {
            Measure measure = SINGLE.get(indicator);
            if (measure != null && person.has(measure)) {
                findings.add(byDay(indicator, sex, days, person.get(measure)));
            }
        }
        return findings;
    }

    private static List<Finding> older(Person person, Sex sex, Age age) {
        List<Finding> findings = new ArrayList<>();
        double months = age.months();
        if (person.has(Measure.HEIGHT)) {
            double height = person.get(Measure.HEIGHT) - (Boolean.TRUE.equals(person.lying()) ? 0.7 : 0);
            findings.add(byMonth(Indicator.HEIGHT_FOR_AGE, sex, months, height));
            if (person.has(Measure.WEIGHT)) {
                findings.add(byMonth(
                        Indicator.BMI_FOR_AGE, sex, months, BodyMassIndex.of(person.get(Measure.WEIGHT), height)));
            }
        }
        if (person.has(Measure.WEIGHT)) {
            findings.add(byMonth(Indicator.WEIGHT_FOR_AGE, sex, months, person.get(Measure.WEIGHT)));
        }
        return findings;
    }

    private static Finding byDay(Indicator indicator, Sex sex, int days, double value) {
        return finding(indicator, value, WhoTables.byDay(indicator, sex, days), Indicator.STANDARD);
    }

    private static Finding byMonth(Indicator indicator, Sex sex, double months, double value) {
        Finding finding = finding(indicator, value, WhoTables.byMonth(indicator, sex, months), Indicator.REFERENCE);
        return finding.value() == null ? finding : finding.in(GrowthClasses.older(indicator, finding));
    }

    private static Finding finding(Indicator indicator, double value, Optional<Lms> parameters, Source source) {
        String code = indicator.name() + "_Z";
        if (parameters.isEmpty()) {
            return Finding.outOfRange(code, indicator.label(), "z", source, OUTSIDE);
        }
        Lms lms = parameters.get();
        double z = lms.z(value);
        Finding finding = Finding.of(code, indicator.label(), z, "z", source);
        finding = Math.abs(z) <= 3
                ? finding.shown("(([value]/[m])^[l] − 1) / ([l]×[s])", value, lms.m(), lms.l(), lms.l(), lms.s())
                : beyond(finding, value, lms, z > 0);
        return finding.in(GrowthClasses.young(indicator, z))
                .against(
                        lms.at(-2),
                        lms.at(2),
                        Text.of(
                                "−2 to +2 SD: %.1f to %.1f " + indicator.unit(),
                                "−2 至 +2 SD：%.1f 至 %.1f " + indicator.unit(),
                                lms.at(-2),
                                lms.at(2)));
    }

    private static Finding beyond(Finding finding, double value, Lms lms, boolean above) {
        return above
                ? finding.shown("3 + ([value] − [sd3]) / ([sd3] − [sd2])", value, lms.at(3), lms.at(3), lms.at(2))
                : finding.shown("−3 + ([value] − [sd3]) / ([sd2] − [sd3])", value, lms.at(-3), lms.at(-2), lms.at(-3));
    }
}
