package io.branchline.nutrition.profile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A short list of words in one text column, a line each: names of enum constants, or what the person called things. */
@Converter
class Lines implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable List<String> words) {
        return words == null ? "" : String.join("\n", words);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }

    /** The change as distinct names, and what was kept when nothing is said. */
    static List<String> of(@Nullable List<?> changed, List<String> kept) {
        return changed == null
                ? kept
                : changed.stream()
                        .map(String::valueOf)
                        .map(String::strip)
                        .distinct()
                        .toList();
    }

    /** The names as constants of their enum. */
    static <E extends Enum<E>> Set<E> constants(List<String> names, Class<E> type) {
        Set<E> set = EnumSet.noneOf(type);
        names.forEach(name -> set.add(Enum.valueOf(type, name)));
        return set;
    }
}
