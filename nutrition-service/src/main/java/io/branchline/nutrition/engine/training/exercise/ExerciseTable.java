package io.branchline.nutrition.engine.training.exercise;

import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All exercises, from {@code data/exercises.csv}, in the order of the table. */
public final class ExerciseTable {
    private final Map<String, Exercise> byCode = new LinkedHashMap<>();

    public ExerciseTable(List<Exercise> exercises) {
        exercises.forEach(exercise -> byCode.put(exercise.code(), exercise));
    }

    public static ExerciseTable shipped() {
        return new ExerciseTable(CsvTable.resource("/data/exercises.csv").rows().stream()
                .map(ExerciseTable::read)
                .toList());
    }

    public List<Exercise> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Exercise> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The exercise of a code that a plan names; an unknown one is an error, plans name only what is in the table. */
    public Exercise get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no exercise " + code));
    }

    private static Exercise read(CsvTable.Row row) {
        return new Exercise(
                row.text("code"),
                new Text(row.text("nameEn"), row.text("nameZh")),
                Kind.valueOf(row.text("kind")),
                Movement.valueOf(row.text("movement")),
                Level.valueOf(row.text("level")),
                set(row, "equipment", Equipment.class),
                Measure.valueOf(row.text("measure")),
                set(row, "muscles", Muscle.class),
                set(row, "assisting", Muscle.class),
                set(row, "demands", Demand.class),
                new Met(
                        row.text("compendiumCode"),
                        Double.parseDouble(row.text("met")),
                        Integer.parseInt(row.text("edition"))),
                new Text(row.text("cueEn"), row.text("cueZh")));
    }

    private static <E extends Enum<E>> Set<E> set(CsvTable.Row row, String column, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        row.list(column).forEach(word -> values.add(Enum.valueOf(type, word)));
        return Collections.unmodifiableSet(values);
    }
}
