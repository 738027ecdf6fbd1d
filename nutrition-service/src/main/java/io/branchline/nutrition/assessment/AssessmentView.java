package io.branchline.nutrition.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.branchline.kit.WebConventions.Created;
import io.branchline.nutrition.engine.assessment.Assessment;
import io.branchline.nutrition.engine.energy.EnergyNeed;
import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Missing;
import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.target.Basis;
import io.branchline.nutrition.engine.target.NutrientTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment in the caller's language. */
record AssessmentView(
        @Nullable UUID id,
        LocalDate asOf,
        Standard standard,
        List<FindingView> findings,
        EnergyView energy,
        List<TargetView> targets,
        List<FindingView> risks,
        List<RedFlagView> redFlags,
        List<Missing> missing)
        implements Created {

    static AssessmentView of(@Nullable UUID id, Assessment assessment, Locale locale) {
        return new AssessmentView(
                id,
                assessment.asOf(),
                assessment.standard(),
                FindingView.all(assessment.findings(), locale),
                EnergyView.of(assessment.energy(), locale),
                assessment.targets().stream()
                        .map(target -> TargetView.of(target, locale))
                        .toList(),
                FindingView.all(assessment.risks(), locale),
                assessment.redFlags().stream()
                        .map(flag -> RedFlagView.of(flag, locale))
                        .toList(),
                assessment.missing());
    }

    AssessmentView withId(UUID stored) {
        return new AssessmentView(stored, asOf, standard, findings, energy, targets, risks, redFlags, missing);
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * 1e6) / 1e6;
    }

    /** One finding; {@code class} is the label, {@code classCode} its stable name. */
    record FindingView(
            String code,
            String name,
            @Nullable Double value,
            String unit,
            @JsonProperty("class") @Nullable String band,
            @Nullable String classCode,
            @Nullable ReferenceView reference,
            Severity severity,
            @Nullable String formula,
            @Nullable String substituted,
            Source source,
            String text) {

        static List<FindingView> all(List<Finding> findings, Locale locale) {
            return findings.stream().map(finding -> of(finding, locale)).toList();
        }

        static FindingView of(Finding finding, Locale locale) {
            var band = finding.band();
            var reference = finding.reference();
            var working = finding.working();
            return new FindingView(
                    finding.code(),
                    finding.name().in(locale),
                    rounded(finding.value()),
                    finding.unit(),
                    band == null ? null : band.text().in(locale),
                    band == null ? null : band.code(),
                    reference == null
                            ? null
                            : new ReferenceView(
                                    rounded(reference.low()),
                                    rounded(reference.high()),
                                    reference.text().in(locale)),
                    finding.severity(),
                    working == null ? null : working.formula(),
                    working == null ? null : working.substituted(),
                    finding.source(),
                    finding.text().in(locale));
        }
    }

    /** The range a value is compared with. */
    record ReferenceView(@Nullable Double low, @Nullable Double high, String text) {}

    /** Energy at rest and of the day, the chosen equation and all that could be computed. */
    record EnergyView(
            @Nullable Double restingKcal,
            @Nullable Double totalKcal,
            @Nullable String equation,
            String why,
            List<FindingView> alternatives) {

        static EnergyView of(EnergyNeed need, Locale locale) {
            return new EnergyView(
                    rounded(need.restingKcal()),
                    rounded(need.totalKcal()),
                    need.equation(),
                    need.why().in(locale),
                    FindingView.all(need.alternatives(), locale));
        }
    }

    /** What to eat of a nutrient in a day; {@code upperApplies} says what the upper bound counts. */
    record TargetView(
            String nutrient,
            String name,
            String unit,
            double goal,
            Basis basis,
            @Nullable Double lowerBound,
            @Nullable Double upperBound,
            NutrientTarget.@Nullable Upper upperApplies,
            @Nullable Double estimatedAverageRequirement,
            Source source) {

        static TargetView of(NutrientTarget target, Locale locale) {
            return new TargetView(
                    target.nutrient(),
                    target.name().in(locale),
                    target.unit(),
                    Math.round(target.goal() * 1e6) / 1e6,
                    target.basis(),
                    rounded(target.lowerBound()),
                    rounded(target.upperBound()),
                    target.upper(),
                    target.requirement(),
                    target.source());
        }
    }

    /** A reason to refer, and what it blocks. */
    record RedFlagView(String code, Severity severity, String text, List<Blocked> blocks, Source source) {
        static RedFlagView of(RedFlag flag, Locale locale) {
            return new RedFlagView(flag.code(), flag.severity(), flag.text().in(locale), flag.blocks(), flag.source());
        }
    }
}
