package io.branchline.nutrition.engine.training;

import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.training.exercise.Equipment;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Maternity;
import io.branchline.nutrition.engine.training.person.Medicine;
import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.person.Present;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.volume.Goal;
import io.branchline.nutrition.engine.training.volume.Wishes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** People and wishes for the tests of training. */
public final class People {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private People() {}

    public static Trainee officeWorker() {
        return person(34, Sex.MALE, 78, Set.of(), Set.of(), Maternity.none(), Level.BEGINNER, new Present(0, 0));
    }

    public static Trainee womanOf70WithKneePain() {
        return person(
                70,
                Sex.FEMALE,
                66,
                Set.of(HealthCondition.HYPERTENSION),
                Set.of(PainArea.KNEE),
                Maternity.none(),
                Level.BEGINNER,
                new Present(60, 0));
    }

    public static Trainee pregnant(int week) {
        return person(
                30,
                Sex.FEMALE,
                64,
                Set.of(),
                Set.of(),
                new Maternity(Maternity.State.PREGNANT, week),
                Level.INTERMEDIATE,
                new Present(120, 1));
    }

    public static Trainee child(int age) {
        return person(age, Sex.FEMALE, 32, Set.of(), Set.of(), Maternity.none(), Level.BEGINNER, new Present(200, 0));
    }

    public static Trainee athlete() {
        return person(28, Sex.MALE, 75, Set.of(), Set.of(), Maternity.none(), Level.ADVANCED, new Present(240, 3));
    }

    public static Trainee person(
            int age,
            Sex sex,
            double weightKg,
            Set<HealthCondition> conditions,
            Set<PainArea> pain,
            Maternity maternity,
            Level level,
            Present present) {
        Double heightCm = age < 18 ? null : Double.valueOf(sex == Sex.MALE ? 176 : 164);
        return new Trainee(
                age, sex, weightKg, heightCm, null, conditions, pain, Set.<Medicine>of(), maternity, level, present);
    }

    public static Wishes wishes(int weeks, int minutes, DayOfWeek... days) {
        Set<DayOfWeek> on = EnumSet.noneOf(DayOfWeek.class);
        on.addAll(Set.of(days));
        return new Wishes(MONDAY, weeks, on, minutes, EnumSet.noneOf(Equipment.class), Goal.HEALTH, Set.of(), 1);
    }
}
