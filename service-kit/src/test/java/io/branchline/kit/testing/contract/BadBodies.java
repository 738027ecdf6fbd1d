package io.branchline.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every way in which a JSON example breaks its own schema: missing, wrong type, out of range, too long, unknown. */
final class BadBodies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LARGEST_ARRAY = 2_000;

    private final Document document;
    private final JsonNode example;
    private final Map<String, String> bodies = new LinkedHashMap<>();

    private BadBodies(Document document, JsonNode example) {
        this.document = document;
        this.example = example;
    }

    static Map<String, String> of(Document document, JsonNode schema, JsonNode example) {
        BadBodies bad = new BadBodies(document, example);
        bad.bodies.put(
                "broken JSON",
                example.toString().substring(0, Math.max(1, example.toString().length() - 1)));
        bad.bodies.put("empty body", "");
        bad.bodies.put("another JSON type", example.isObject() ? "[1]" : "{\"a\":1}");
        bad.bodies.put("null", "null");
        bad.visit("", schema, example);
        return bad.bodies;
    }

    private void visit(String pointer, JsonNode declared, JsonNode value) {
        JsonNode schema = document.resolve(declared);
        if (value.isObject() && schema.has("properties")) {
            put(pointer + " with an unknown field", pointer + "/noSuchField", JSON.textNode("x"));
            schema.path("required").forEach(name -> remove(pointer + "/" + name.asText()));
            schema.path("properties").properties().forEach(property -> {
                JsonNode inner = value.get(property.getKey());
                if (inner != null && !inner.isNull()) {
                    String at = pointer + "/" + property.getKey();
                    bounds(at, document.resolve(property.getValue()), inner);
                    visit(at, property.getValue(), inner);
                }
            });
        } else if (value.isArray() && !value.isEmpty()) {
            bounds(pointer + "/0", document.resolve(schema.path("items")), value.get(0));
            visit(pointer + "/0", schema.path("items"), value.get(0));
        }
    }

    private void bounds(String pointer, JsonNode schema, JsonNode value) {
        switch (Document.type(schema)) {
            case "integer", "number" -> {
                put(pointer + " as text", pointer, JSON.textNode("abc"));
                numeric(pointer, schema, "minimum", BigDecimal.ONE.negate());
                numeric(pointer, schema, "maximum", BigDecimal.ONE);
                numeric(pointer, schema, "exclusiveMinimum", BigDecimal.ZERO);
                numeric(pointer, schema, "exclusiveMaximum", BigDecimal.ZERO);
            }
            case "boolean" -> put(pointer + " as text", pointer, JSON.textNode("abc"));
            case "array" -> {
                put(pointer + " as text", pointer, JSON.textNode("abc"));
                tooMany(pointer, schema, value);
            }
            case "object" -> put(pointer + " as text", pointer, JSON.textNode("abc"));
            case "string" -> {
                put(pointer + " as object", pointer, JSON.objectNode().put("a", 1));
                if (!schema.has("format") && !schema.has("enum")) {
                    put(pointer + " with a NUL", pointer, JSON.textNode(value.asText() + "\0"));
                }
                text(pointer, schema);
            }
            default -> {}
        }
    }

    private void text(String pointer, JsonNode schema) {
        if (schema.has("maxLength") && schema.get("maxLength").asInt() < 200_000) {
            String tooLong = "x".repeat(schema.get("maxLength").asInt() + 1);
            put(pointer + " too long", pointer, JSON.textNode(tooLong));
        }
        if (schema.has("enum")) {
            put(pointer + " outside its list", pointer, JSON.textNode("NOT_IN_THE_LIST"));
        }
        switch (schema.path("format").asText()) {
            case "date" -> put(pointer + " no date", pointer, JSON.textNode("2026-02-30"));
            case "date-time" -> put(pointer + " no time", pointer, JSON.textNode("2026-02-30T25:00:00Z"));
            case "uuid" -> put(pointer + " no uuid", pointer, JSON.textNode("not-a-uuid"));
            default -> {}
        }
    }

    private void numeric(String pointer, JsonNode schema, String bound, BigDecimal step) {
        if (schema.path(bound).isNumber()) {
            BigDecimal outside = schema.get(bound).decimalValue().add(step);
            put(pointer + " beyond " + bound, pointer, JSON.numberNode(outside));
        }
    }

    private void tooMany(String pointer, JsonNode schema, JsonNode value) {
        if (schema.has("maxItems") && schema.get("maxItems").asInt() < LARGEST_ARRAY && !value.isEmpty()) {
            ArrayNode many = JSON.arrayNode();
            for (int i = 0; i <= schema.get("maxItems").asInt(); i++) {
                many.add(value.get(0));
            }
            put(pointer + " too many", pointer, many);
        }
    }

    private void put(String name, String pointer, JsonNode replacement) {
        JsonNode copy = example.deepCopy();
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, cut));
        String key = pointer.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.set(key, replacement);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), replacement);
        }
        bodies.put(name.isBlank() ? pointer : name, copy.toString());
    }

    private void remove(String pointer) {
        JsonNode copy = example.deepCopy();
        int cut = pointer.lastIndexOf('/');
        if (copy.at(pointer.substring(0, cut)) instanceof ObjectNode object
                && object.remove(pointer.substring(cut + 1)) != null) {
            bodies.put(pointer + " missing", copy.toString());
        }
    }
}
