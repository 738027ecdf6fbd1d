package io.branchline.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The OpenAPI document as the tests read it. */
final class Document {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;

    Document(JsonNode root) {
        this.root = root;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.add(
                                operation(path.getKey(), path.getValue(), entry.getKey(), entry.getValue()))));
        return operations;
    }

    Optional<Operation> find(String method, String path) {
        return operations().stream()
                .filter(operation ->
                        operation.method().equals(method) && operation.path().equals(path))
                .findFirst();
    }

    /** Whether what is posted to a path can be read below it by its id. */
    boolean readsBelow(String path) {
        return operations().stream()
                .anyMatch(operation -> operation.method().equals("get")
                        && operation.path().startsWith(path + "/{")
                        && operation.path().indexOf('/', path.length() + 1) < 0);
    }

    private Operation operation(String path, JsonNode shared, String method, JsonNode node) {
        List<JsonNode> parameters = new ArrayList<>();
        shared.path("parameters").forEach(parameter -> parameters.add(resolve(parameter)));
        node.path("parameters").forEach(parameter -> parameters.add(resolve(parameter)));
        return new Operation(this, method, path, node, parameters);
    }

    /** Follows references, and takes the part that is not null of a nullable schema. */
    JsonNode resolve(JsonNode schema) {
        JsonNode current = schema;
        while (true) {
            if (current.has("$ref")) {
                current = root.at(current.get("$ref").asText().substring(1));
            } else if (current.path("allOf").size() == 1) {
                current = current.path("allOf").get(0);
            } else if (current.has("anyOf") || current.has("oneOf")) {
                JsonNode options = current.has("anyOf") ? current.get("anyOf") : current.get("oneOf");
                JsonNode chosen = null;
                for (JsonNode option : options) {
                    if (!"null".equals(option.path("type").asText())) {
                        chosen = option;
                        break;
                    }
                }
                if (chosen == null) {
                    return current;
                }
                current = chosen;
            } else {
                return current;
            }
        }
    }

    /** The JSON type of a schema; the first that is not null where several are allowed. */
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode option : type) {
                if (!option.asText().equals("null")) {
                    return option.asText();
                }
            }
        }
        return type.asText("");
    }
}
