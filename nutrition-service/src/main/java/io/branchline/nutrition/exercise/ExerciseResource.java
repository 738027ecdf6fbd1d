package io.branchline.nutrition.exercise;

import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/exercises")
@Tag(name = "Exercises", description = "The catalogue of exercises")
class ExerciseResource {
    private final ExerciseCatalogue catalogue;
    private final Language language;

    ExerciseResource(ExerciseCatalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    @GET
    @Operation(operationId = "listExercises", summary = "Browse the exercises")
    public Page<ExerciseView> list(
            @Valid @BeanParam ExerciseFilter filter,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        String after = Page.after(cursor);
        int limit = Page.size(size);
        List<Exercise> rows = catalogue.exercises().all().stream()
                .filter(filter::matches)
                .filter(exercise -> catalogue.contraindications().of(exercise).stream()
                        .noneMatch(rule -> filter.without.contains(rule.restriction())))
                .sorted(Comparator.comparing(Exercise::code))
                .dropWhile(exercise -> after != null && exercise.code().compareTo(after) <= 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(rows, limit, Exercise::code, this::view);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getExercise", summary = "One exercise")
    public ExerciseView read(@PathParam("code") @Size(max = 60) @Parameter(example = "walk-brisk") String code) {
        return catalogue.exercises().find(code).map(this::view).orElseThrow(Problem::notFound);
    }

    private ExerciseView view(Exercise exercise) {
        return ExerciseView.of(exercise, catalogue.contraindications().of(exercise), language.locale());
    }
}
