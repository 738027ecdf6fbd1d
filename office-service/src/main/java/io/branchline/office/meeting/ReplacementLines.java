package io.branchline.office.meeting;

import io.branchline.office.engine.record.Replacement;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replacements in one text column, a line each; neither tab nor line feed can be part of a name. */
@Converter
class ReplacementLines implements AttributeConverter<List<Replacement>, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable List<Replacement> replacements) {
        return replacements == null
                ? ""
                : replacements.stream()
                        .map(one -> one.kind() + "\t" + one.from() + "\t" + one.to())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Replacement> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split("\n"))
                        .map(line -> line.split("\t", 3))
                        .map(part -> new Replacement(Replacement.Kind.valueOf(part[0]), part[1], part[2]))
                        .toList();
    }
}
