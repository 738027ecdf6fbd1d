package io.branchline.nutrition.engine.training.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.training.People;
import io.branchline.nutrition.engine.training.check.GuidelineCheck;
import io.branchline.nutrition.engine.training.check.GuidelineChecks;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.Equipment;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.ExerciseTable;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Maternity;
import io.branchline.nutrition.engine.training.person.Medicine;
import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.person.Present;
import io.branchline.nutrition.engine.training.person.Restriction;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.plan.Item;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.plan.Session;
import io.branchline.nutrition.engine.training.plan.TrainingPlan;
import io.branchline.nutrition.engine.training.safety.AdjustmentTable;
import io.branchline.nutrition.engine.training.safety.ContraindicationTable;
import io.branchline.nutrition.engine.training.safety.Eligibility;
import io.branchline.nutrition.engine.training.volume.Goal;
import io.branchline.nutrition.engine.training.volume.Wishes;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of drawn people: what must hold for everybody holds for each of them. */
class PlanGridTest {
    private static final int BATCHES = 20;
    private static final int PEOPLE_A_BATCH = 100;

    private final ExerciseTable exercises = ExerciseTable.shipped();
    private final ContraindicationTable rules = ContraindicationTable.shipped();
    private final AdjustmentTable adjustments = AdjustmentTable.shipped();
    private final PlanGenerator generator =
            new PlanGenerator(exercises, new Eligibility(exercises, rules), adjustments);
    private final GuidelineChecks checks = new GuidelineChecks(exercises, rules, adjustments);

    static IntStream batches() {
        return IntStream.range(0, BATCHES);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void no_drawn_person_gets_anything_unsafe(int batch) {
        SplittableRandom random = new SplittableRandom(20261123 + batch);
        for (int i = 0; i < PEOPLE_A_BATCH; i++) {
            Trainee trainee = trainee(random);
            Wishes wishes = wishes(random);
            Effort screened = random.nextBoolean() ? Effort.VIGOROUS : Effort.MODERATE;

            TrainingPlan plan = generator.generate(trainee, wishes, screened);

            plan.weeks().forEach(week -> assertSafe(week, trainee, wishes, screened));
            assertMet(checks.of(plan, trainee, wishes, screened), () -> trainee + " " + wishes);
        }
    }

    @Test
    void the_same_seed_gives_the_same_plan_and_another_seed_another() {
        Wishes wishes = People.wishes(8, 45, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        Wishes other =
                new Wishes(wishes.start(), 8, wishes.days(), 45, wishes.equipment(), wishes.goal(), wishes.avoid(), 2);

        TrainingPlan plan = generator.generate(People.officeWorker(), wishes, Effort.VIGOROUS);

        assertThat(generator.generate(People.officeWorker(), wishes, Effort.VIGOROUS))
                .isEqualTo(plan);
        assertThat(generator.generate(People.officeWorker(), other, Effort.VIGOROUS))
                .isNotEqualTo(plan);
    }

    private void assertSafe(PlannedWeek week, Trainee trainee, Wishes wishes, Effort screened) {
        Set<Restriction> own = trainee.restrictions(week.number(), week.number());
        for (Session session : week.sessions()) {
            Supplier<String> who = () -> trainee + " " + wishes + " week " + week.number() + " " + session;
            assertThat(wishes.days()).as(who).contains(session.date().getDayOfWeek());
            assertThat(session.minutes()).as(who).isBetween(1, wishes.minutes());
            session.blocks().stream().flatMap(block -> block.items().stream()).forEach(item -> {
                Exercise exercise = exercises.get(item.exercise());
                assertThat(rules.against(exercise, own)).as(who).isEmpty();
                assertThat(exercise.effort().isAbove(screened)).as(who).isFalse();
                assertThat(wishes.equipment()).as(who).containsAll(exercise.equipment());
                assertThat(wishes.avoid()).as(who).doesNotContain(exercise.code());
                assertThat(amounts(item))
                        .as(who)
                        .allSatisfy(amount -> assertThat(amount).isPositive());
            });
        }
        if (!trainee.isMinor()) {
            assertThat(week.equivalentMinutes())
                    .as(() -> trainee + " " + wishes)
                    .isLessThanOrEqualTo(301);
        }
    }

    private static List<Integer> amounts(Item item) {
        return Stream.of(item.minutes(), item.sets(), item.repsFrom(), item.repsTo(), item.holdSeconds())
                .filter(Objects::nonNull)
                .toList();
    }

    private static void assertMet(List<GuidelineCheck> rows, Supplier<String> who) {
        Set<String> always = Set.of(
                "NOTHING_CONTRAINDICATED", "EFFORT", "WEEKLY_GROWTH", "WISHED_TIME", "AEROBIC_UPPER", "STRENGTH_REST");
        assertThat(rows).as(who).filteredOn(row -> always.contains(row.code())).allMatch(GuidelineCheck::met);
        assertThat(rows).as(who).filteredOn(row -> !row.met()).allMatch(row -> row.note() != null);
    }

    private static Trainee trainee(SplittableRandom random) {
        int age = random.nextInt(5, 96);
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        Maternity maternity = sex == Sex.FEMALE && age >= 18 && age <= 45 && random.nextInt(2) == 0
                ? random.nextBoolean()
                        ? new Maternity(Maternity.State.PREGNANT, random.nextInt(0, 40))
                        : new Maternity(Maternity.State.POSTPARTUM, random.nextInt(0, 30))
                : Maternity.none();
        double weight = age < 18 ? 15 + age * 2.5 : random.nextDouble(45, 140);
        return new Trainee(
                age,
                sex,
                weight,
                age < 18 ? null : Double.valueOf(random.nextDouble(150, 195)),
                random.nextBoolean() ? null : Integer.valueOf(random.nextInt(45, 95)),
                some(random, HealthCondition.class, 25),
                some(random, PainArea.class, 12),
                some(random, Medicine.class, 10),
                maternity,
                Level.values()[random.nextInt(3)],
                new Present(random.nextInt(0, 5) * random.nextInt(0, 120), random.nextInt(0, 5)));
    }

    private static Wishes wishes(SplittableRandom random) {
        Set<DayOfWeek> days = some(random, DayOfWeek.class, 2);
        days.add(DayOfWeek.of(random.nextInt(1, 8)));
        Set<String> avoid = new TreeSet<>(random.nextBoolean() ? Set.of() : Set.of("walk-steady", "walk-brisk"));
        return new Wishes(
                People.MONDAY.plusDays(random.nextInt(0, 7)),
                random.nextInt(1, 25),
                days,
                random.nextInt(10, 121),
                some(random, Equipment.class, 5),
                Goal.values()[random.nextInt(4)],
                avoid,
                random.nextInt(1, 1000));
    }

    private static <E extends Enum<E>> Set<E> some(SplittableRandom random, Class<E> type, int oneIn) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (E value : EnumSet.allOf(type)) {
            if (random.nextInt(oneIn) == 0) {
                chosen.add(value);
            }
        }
        return chosen;
    }
}
