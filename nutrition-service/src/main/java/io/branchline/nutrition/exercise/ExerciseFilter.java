package io.branchline.nutrition.exercise;

import io.branchline.nutrition.engine.training.exercise.Equipment;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.Kind;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.exercise.Muscle;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of exercises is narrowed to; all that is given must hold. */
class ExerciseFilter {
    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the name, English or Chinese", example = "walk")
    @Nullable
    String text;

    @QueryParam("kind")
    @Parameter(description = "Component of fitness")
    @Nullable
    Kind kind;

    @QueryParam("level")
    @Parameter(description = "Suitable for this level")
    @Nullable
    Level level;

    @QueryParam("muscle")
    @Parameter(description = "Prime mover")
    @Nullable
    Muscle muscle;

    @QueryParam("equipment")
    @Size(max = 30)
    @Parameter(description = "Only exercises that need nothing but this; without it all are listed")
    List<Equipment> equipment = List.of();

    @QueryParam("without")
    @Size(max = 30)
    @Parameter(
            description = "Leave out what these conditions, pain areas, medicines or stages of life rule out",
            example = "PAIN_KNEE")
    List<@Size(max = 50) String> without = List.of();

    boolean matches(Exercise exercise) {
        return (kind == null || exercise.kind() == kind)
                && (level == null || level.covers(exercise.level()))
                && (muscle == null || exercise.muscles().contains(muscle))
                && (equipment.isEmpty() || equipment.containsAll(exercise.equipment()))
                && (text == null || named(exercise, text.toLowerCase(Locale.ROOT)));
    }

    private static boolean named(Exercise exercise, String part) {
        return exercise.name().en().toLowerCase(Locale.ROOT).contains(part)
                || exercise.name().zh().contains(part);
    }
}
