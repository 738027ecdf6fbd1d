package io.branchline.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every wrong value of one query parameter, as its schema says. */
final class BadQueries {
    private BadQueries() {}

    /** What is wrong, and the value; an empty value stands for none. */
    static Map<String, String> of(Document document, JsonNode parameter) {
        Map<String, String> bad = new LinkedHashMap<>();
        JsonNode schema = document.resolve(parameter.path("schema"));
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        boolean typed = !type.equals("string")
                || schema.has("enum")
                || schema.path("format").asText().matches("date|uuid");
        if (typed && !type.equals("array")) {
            bad.put("wrong type", "none-such");
        }
        if (schema.has("maxLength")) {
            bad.put("too long", "x".repeat(schema.path("maxLength").asInt() + 1));
        }
        if (schema.has("minimum")) {
            bad.put("too small", String.valueOf(schema.path("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            bad.put("too large", String.valueOf(schema.path("maximum").asLong() + 1));
        }
        if (parameter.path("required").asBoolean()) {
            bad.put("missing", "");
        }
        return bad;
    }
}
