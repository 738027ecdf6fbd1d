package io.branchline.nutrition.exercise;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.Equipment;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.Kind;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.exercise.Measure;
import io.branchline.nutrition.engine.training.exercise.Muscle;
import io.branchline.nutrition.engine.training.safety.Contraindication;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** An exercise in the caller's language. */
record ExerciseView(
        String code,
        String name,
        Kind kind,
        Level level,
        List<Equipment> equipment,
        Measure measure,
        List<Muscle> muscles,
        List<Muscle> assisting,
        Met met,
        Effort effort,
        String cue,
        List<Warning> contraindications) {

    /** Energy cost as a multiple of rest, with its code in the Compendium of Physical Activities. */
    record Met(double value, String compendiumCode, int compendiumEdition) {}

    /** Whom a rule keeps from the exercise, and why. */
    record Warning(String restriction, String reason, String source) {}

    static ExerciseView of(Exercise exercise, Collection<Contraindication> rules, Locale locale) {
        return new ExerciseView(
                exercise.code(),
                exercise.name().in(locale),
                exercise.kind(),
                exercise.level(),
                List.copyOf(exercise.equipment()),
                exercise.measure(),
                List.copyOf(exercise.muscles()),
                List.copyOf(exercise.assisting()),
                new Met(
                        exercise.met().value(),
                        exercise.met().code(),
                        exercise.met().edition()),
                exercise.effort(),
                exercise.cue().in(locale),
                rules.stream()
                        .map(rule ->
                                new Warning(rule.restriction(), rule.reason().in(locale), rule.source()))
                        .distinct()
                        .toList());
    }
}
