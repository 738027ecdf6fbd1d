package io.branchline.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** The small things every answer has in common: strict JSON and parameters in, absent instead of null out, language, entity tag, place of what was made, no caching. */
@Singleton
public class WebConventions implements ObjectMapperCustomizer {
    private static final int DEEPEST = 100;
    private static final int MOST_TOKENS = 500_000;
    private static final String PACKED = "vnd.openxmlformats-officedocument.";

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
        mapper.registerModule(new SimpleModule("texts").addDeserializer(String.class, new StorableText()));
    }

    /** A text that a database can keep: without NUL and without halves of characters. */
    private static final class StorableText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        StorableText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(json, context);
            if (text != null && text.codePoints().anyMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF)) {
                throw InvalidFormatException.from(json, "characters", "", String.class);
            }
            return text;
        }
    }

    /** A content type that cannot be read is not accepted, nor a NUL that no database takes; either would fail later on. */
    @ServerRequestFilter(preMatching = true)
    void readable(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        if (query != null && query.contains("%00")) {
            throw Problem.standard(400, "bad-request");
        }
        try {
            request.getMediaType();
        } catch (IllegalArgumentException malformed) {
            throw Problem.standard(415, "unsupported-media-type");
        }
    }

    @ServerResponseFilter
    void common(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        MediaType type = response.getMediaType();
        if (type != null) {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, told(type));
        }
        if (response.getEntity() instanceof Versioned versioned) {
            headers.putSingle(HttpHeaders.ETAG, versioned.entityTag());
        }
        if (response.getStatus() == 201
                && response.getEntity() instanceof Created created
                && !headers.containsKey(HttpHeaders.LOCATION)) {
            String posted = request.getUriInfo().getRequestUri().getRawPath();
            headers.putSingle(HttpHeaders.LOCATION, created.location(posted.replaceAll("/+$", "")));
        }
        String language = Language.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .toLanguageTag();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** A view of what a POST makes; its 201 carries the {@code Location} of RFC 9110 section 15.3.2, relative to the host. */
    public interface Created {
        /** The id by which it is read below the path it was posted to. */
        @Nullable
        UUID id();

        /** Where it is read from now on; {@code posted} is the path of the request. */
        default String location(String posted) {
            return posted + "/" + id();
        }
    }

    /** Without the preference, and without a charset for packed office files: the framework takes their names for XML text. */
    private static MediaType told(MediaType type) {
        Map<String, String> parameters = new HashMap<>(type.getParameters());
        parameters.remove("qs");
        if (type.getSubtype().startsWith(PACKED)) {
            parameters.remove("charset");
        }
        return new MediaType(type.getType(), type.getSubtype(), parameters);
    }

    /**
     * What reads JSON of strangers: no text of more than so many characters, nothing nested deeper than 100, at most 500,000
     * tokens. It stops where the limit is passed, before the rest fills the memory.
     */
    public static JsonFactory bounded(int longestText) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(longestText)
                        .maxNestingDepth(DEEPEST)
                        .maxTokenCount(MOST_TOKENS)
                        .build())
                .build();
    }

    /**
     * Reads request bodies with at most 200,000 characters a text. A body that may carry more names a reader on
     * {@link #bounded} in {@code @CustomDeserialization}.
     */
    @Provider
    @ConstrainedTo(RuntimeType.SERVER)
    public static class RequestBodies implements ContextResolver<ObjectMapper> {
        private static final int LONGEST_TEXT = 200_000;

        private final ObjectMapper mapper;

        RequestBodies(ObjectMapper mapper) {
            this.mapper = mapper.copyWith(bounded(LONGEST_TEXT));
        }

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }

    /** A query parameter that is no number or outside its list is a bad request that names it; Jakarta REST would answer 404. */
    @Provider
    public static class QueryParameters implements ParamConverterProvider {
        private static final Map<Class<?>, Function<String, Object>> NUMBERS = Map.of(
                int.class, Integer::valueOf,
                Integer.class, Integer::valueOf,
                long.class, Long::valueOf,
                Long.class, Long::valueOf,
                double.class, Double::valueOf,
                Double.class, Double::valueOf,
                LocalDate.class, LocalDate::parse,
                UUID.class, UUID::fromString);

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
            Optional<String> name = Arrays.stream(annotations)
                    .filter(QueryParam.class::isInstance)
                    .map(annotation -> ((QueryParam) annotation).value())
                    .findFirst();
            if (type.isEnum()) {
                return new Checked<>(value -> constant(type, value), name.orElse("parameter"), "enum");
            }
            Function<String, Object> number = NUMBERS.get(type);
            return number == null || name.isEmpty()
                    ? null
                    : new Checked<>(value -> (T) number.apply(value), name.get(), "type");
        }

        private static <T> T constant(Class<T> type, String value) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(value))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }

        private record Checked<T>(Function<String, T> read, String parameter, String code)
                implements ParamConverter<T> {
            @Override
            public T fromString(String value) {
                try {
                    return read.apply(value);
                } catch (IllegalArgumentException | DateTimeException foreign) {
                    throw code.equals("enum")
                            ? Problem.invalid(parameter, code, "is not in the list", "不在可选值之列")
                            : Problem.invalid(parameter, code, "cannot be read as what it must be", "格式不符合要求");
                }
            }

            @Override
            public String toString(T value) {
                return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
            }
        }
    }
}
