package io.branchline.nutrition.engine.training.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExerciseTableTest {
    private final List<Exercise> all = ExerciseTable.shipped().all();

    @Test
    void holds_at_least_200_exercises_of_all_four_kinds() {
        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        assertThat(Stream.of(Kind.values()))
                .allSatisfy(kind -> assertThat(all.stream().filter(one -> one.kind() == kind))
                        .hasSizeGreaterThan(20));
    }

    @Test
    void codes_and_names_are_unique() {
        assertThat(all).extracting(Exercise::code).doesNotHaveDuplicates();
        assertThat(all).extracting(one -> one.name().en()).doesNotHaveDuplicates();
        assertThat(all).extracting(one -> one.name().zh()).doesNotHaveDuplicates();
    }

    @Test
    void every_exercise_speaks_both_languages() {
        assertThat(all).allSatisfy(one -> {
            assertThat(one.name().en()).matches("[\\x20-\\x7e]+");
            assertThat(one.cue().en()).matches("[\\x20-\\x7e]+").endsWith(".");
            assertThat(one.name().zh()).containsPattern("\\p{IsHan}");
            assertThat(one.cue().zh()).containsPattern("\\p{IsHan}").endsWith("。");
        });
    }

    @Test
    void every_exercise_trains_something_and_has_a_compendium_code() {
        assertThat(all).allSatisfy(one -> {
            assertThat(one.muscles()).isNotEmpty();
            assertThat(one.met().code()).matches("[0-9]{5}");
            assertThat(one.met().value()).isBetween(1.0, 23.0);
            assertThat(one.met().edition()).isIn(2011, 2024);
        });
    }

    @Test
    void everything_done_without_equipment_reaches_every_major_muscle_group() {
        List<MuscleGroup> reached = all.stream()
                .filter(one -> one.kind() == Kind.STRENGTH && one.equipment().isEmpty())
                .filter(one -> one.level() == Level.BEGINNER)
                .flatMap(one -> one.groups().stream())
                .toList();

        assertThat(reached).contains(MuscleGroup.values());
    }
}
