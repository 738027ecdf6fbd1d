package io.branchline.kit;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A query parameter outside its list is a bad request that names the parameter; Jakarta REST would answer 404. */
@Provider
public class EnumParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type.isEnum() ? new Constants<>(type, name(annotations)) : null;
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("parameter");
    }

    private record Constants<T>(Class<T> type, String parameter) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(value))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(parameter, "enum", "is not in the list", "不在可选值之列"));
        }

        @Override
        public String toString(T value) {
            return ((Enum<?>) value).name();
        }
    }
}
