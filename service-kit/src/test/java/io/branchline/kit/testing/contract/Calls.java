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

    /** The example as it goes over the wire; empty when the operation takes no body. */
    static byte @Nullable [] body(Operation operation) {
        if (!operation.hasBody()) {
            return null;
        }
        JsonNode example = operation
                .example()
                .orElseThrow(() -> new AssertionError(operation + " has a request body but no example"));
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
            request.header("Content-Type", operation.contentType()).body(body);
        }
        if (operation.parameters().stream()
                .anyMatch(p -> p.path("name").asText().equals("If-Match"))) {
            request.header("If-Match", "*");
        }
        return request.request(operation.method(), path);
    }
}
