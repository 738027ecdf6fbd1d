package io.branchline.nutrition.foodimport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.branchline.kit.WebConventions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.BiFunction;

/** The files of a small release as text; larger ones are sent as a zip archive. */
record NewImport(@NotNull @Size(min = 1, max = 10) List<@NotNull @Valid TextFile> files) {
    private static final int LONGEST = 20_000_000;

    /** A file by the name it has in the release. */
    record TextFile(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Size(max = LONGEST) String content) {}

    /** Reads files that are longer than other texts. */
    public static final class Body implements BiFunction<ObjectMapper, Type, ObjectReader> {
        private static final JsonFactory BOUNDED = WebConventions.bounded(LONGEST);

        @Override
        public ObjectReader apply(ObjectMapper mapper, Type type) {
            return mapper.readerFor(mapper.constructType(type)).with(BOUNDED);
        }
    }
}
