package io.branchline.office.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A short list of words in one text column, a line each. */
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
}
