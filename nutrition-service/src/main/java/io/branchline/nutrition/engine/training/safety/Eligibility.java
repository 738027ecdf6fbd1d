package io.branchline.nutrition.engine.training.safety;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.ExerciseTable;
import io.branchline.nutrition.engine.training.person.Restriction;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Sorts the catalogue into what a person may do and what not, with the reason for each. */
public final class Eligibility {
    private static final Text TOO_HARD = new Text("Its effort is above what is allowed at present", "强度超过目前允许的上限");

    private final ExerciseTable exercises;
    private final ContraindicationTable rules;

    public Eligibility(ExerciseTable exercises, ContraindicationTable rules) {
        this.exercises = exercises;
        this.rules = rules;
    }

    /** The exercises that no restriction rules out and whose effort stays within the limit. */
    public List<Exercise> allowed(Collection<Restriction> restrictions, Effort maxEffort) {
        return exercises.all().stream()
                .filter(exercise -> !exercise.effort().isAbove(maxEffort))
                .filter(exercise -> rules.against(exercise, restrictions).isEmpty())
                .toList();
    }

    /** Every exercise that is ruled out, once per restriction, in the order of the catalogue. */
    public List<Exclusion> excluded(Collection<Restriction> restrictions, Effort maxEffort) {
        return exercises.all().stream()
                .flatMap(
                        exercise -> Stream.concat(byRestriction(exercise, restrictions), byEffort(exercise, maxEffort)))
                .distinct()
                .toList();
    }

    private Stream<Exclusion> byRestriction(Exercise exercise, Collection<Restriction> restrictions) {
        return rules.against(exercise, restrictions).stream()
                .map(rule -> new Exclusion(exercise.code(), rule.restriction(), rule.reason(), rule.source()));
    }

    private Stream<Exclusion> byEffort(Exercise exercise, Effort maxEffort) {
        return exercise.effort().isAbove(maxEffort)
                ? Stream.of(new Exclusion(exercise.code(), "EFFORT", TOO_HARD, "ACSM Guidelines, 11th ed. (2021)"))
                : Stream.empty();
    }
}
