package io.branchline.nutrition.engine.training.exercise;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One exercise of the catalogue.
 *
 * @param code stable name, lower case with hyphens
 * @param equipment everything that is needed, all of it
 * @param muscles prime movers
 * @param assisting muscles that help
 * @param demands what it asks of the body, for the safety rules
 * @param cue how to do it, in our own words
 */
public record Exercise(
        String code,
        Text name,
        Kind kind,
        Movement movement,
        Level level,
        Set<Equipment> equipment,
        Measure measure,
        Set<Muscle> muscles,
        Set<Muscle> assisting,
        Set<Demand> demands,
        Met met,
        Text cue) {

    /** The effort of doing it: by MET for endurance, moderate at most for all that is done in sets. */
    public Effort effort() {
        return kind == Kind.AEROBIC ? met.effort() : met.effort().lower(Effort.MODERATE);
    }

    public boolean demands(Demand demand) {
        return demands.contains(demand);
    }

    /** The major groups that its prime movers and helpers belong to. */
    public Set<MuscleGroup> groups() {
        return Stream.concat(muscles.stream(), assisting.stream())
                .map(Muscle::group)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MuscleGroup.class)));
    }
}
