package io.branchline.kit.testing.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends requests as the document describes them. */
final class Calls {
    private Calls() {}

    static Response example(Operation operation, String path, @Nullable String token) {
        return send(operation, path, token, body(operation));
    }

    /** The example with this tag in {@code If-Match}; without the header when it is empty. */
    static Response example(Operation operation, String path, @Nullable String token, String tag) {
        return send(operation, path, token, body(operation), operation.contentType(), Map.of(), tag);
    }

    /** Another example, with its content type. */
    static Response example(
            Operation operation, String path, @Nullable String token, Map.Entry<String, JsonNode> other) {
        return send(operation, path, token, bytes(other.getValue()), other.getKey(), Map.of(), "*");
    }

    /** The example as it goes over the wire; empty when the operation takes no body. */
    static byte @Nullable [] body(Operation operation) {
        if (!operation.hasBody()) {
            return null;
        }
        return bytes(operation
                .example()
                .orElseThrow(() -> new AssertionError(operation + " has a request body but no example")));
    }

    private static byte[] bytes(JsonNode example) {
        String text = example.isTextual() ? example.asText() : example.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Response send(Operation operation, String path, @Nullable String token, byte @Nullable [] body) {
        return send(operation, path, token, body, Map.of());
    }

    /** Sends it with other values of some query parameters; an empty one is left out. */
    static Response send(
            Operation operation,
            String path,
            @Nullable String token,
            byte @Nullable [] body,
            Map<String, String> queries) {
        return send(operation, path, token, body, operation.contentType(), queries, "*");
    }

    private static Response send(
            Operation operation,
            String path,
            @Nullable String token,
            byte @Nullable [] body,
            String contentType,
            Map<String, String> queries,
            String tag) {
        RequestSpecification request = given().urlEncodingEnabled(false);
        if (token != null) {
            request.auth().oauth2(token);
        }
        operation
                .queryParameters()
                .map(parameter -> parameter.path("name").asText())
                .forEach(name -> Optional.ofNullable(queries.get(name))
                        .or(() -> operation.parameterExample(name))
                        .filter(value -> !value.isEmpty())
                        .ifPresent(
                                value -> request.queryParam(name, URLEncoder.encode(value, StandardCharsets.UTF_8))));
        if (body != null) {
            request.header("Content-Type", contentType).body(body);
        }
        if (!tag.isEmpty() && operation.header("If-Match").isPresent()) {
            request.header("If-Match", tag);
        }
        return request.request(operation.method(), path);
    }
}
