package io.branchline.benchmarks.assessment;

import io.branchline.nutrition.engine.assessment.Assessment;
import io.branchline.nutrition.engine.assessment.AssessmentInput;
import io.branchline.nutrition.engine.assessment.Assessor;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one whole assessment in the engine; the bar is 100 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AssessmentBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final AssessmentInput adult = new AssessmentInput(
            new People(Sex.FEMALE, Age.ofYears(50))
                    .with(Measure.HEIGHT, 160)
                    .with(Measure.WEIGHT, 89.6)
                    .with(Measure.WAIST, 98)
                    .with(Measure.HIP, 112)
                    .with(Measure.NECK, 36)
                    .with(Measure.SYSTOLIC, 160)
                    .with(Measure.DIASTOLIC, 95)
                    .with(Measure.TOTAL_CHOLESTEROL, 5.17)
                    .with(Measure.HDL, 1.16)
                    .with(Measure.EGFR, 90)
                    .with(Measure.HBA1C, 7.2)
                    .with(Measure.UACR, 40)
                    .by(Standard.CN)
                    .active(ActivityLevel.LOW_ACTIVE)
                    .having(
                            Set.of(Condition.TYPE_2_DIABETES),
                            Set.of(Medicine.ANTIHYPERTENSIVE, Medicine.INSULIN),
                            new History(false, true, true, true, History.Relative.FIRST_DEGREE, null, null))
                    .person(),
            DAY,
            null);
    private final AssessmentInput child = new AssessmentInput(
            new People(Sex.MALE, Age.ofDays(400))
                    .with(Measure.HEIGHT, 77)
                    .with(Measure.WEIGHT, 10)
                    .with(Measure.HEAD, 46)
                    .with(Measure.ARM, 15)
                    .lying(true)
                    .person(),
            DAY,
            null);

    /** A woman of whom nearly everything is known: both risk horizons, every equation, all targets. */
    @Benchmark
    public Assessment adultWithEverythingKnown() {
        return Assessor.assess(adult);
    }

    /** A child of one year with six growth indicators. */
    @Benchmark
    public Assessment child() {
        return Assessor.assess(child);
    }
}
