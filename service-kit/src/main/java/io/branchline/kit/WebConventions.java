package io.branchline.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** The small things every answer has in common: strict JSON and parameters in, absent instead of null out, language, entity tag, no caching. */
@Singleton
public class WebConventions implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        mapper.setConfig(mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    @ServerResponseFilter
    void common(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (response.getEntity() instanceof Versioned versioned) {
            headers.putSingle(HttpHeaders.ETAG, versioned.entityTag());
        }
        String language = Language.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .toLanguageTag();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** A query parameter outside its list is a bad request that names the parameter; Jakarta REST would answer 404. */
    @Provider
    public static class EnumParameters implements ParamConverterProvider {

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
}
