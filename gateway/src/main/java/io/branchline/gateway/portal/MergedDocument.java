package io.branchline.gateway.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one OpenAPI 3.1 document of the gateway's own and the products': own paths, apart names, one way to sign in. */
final class MergedDocument {
    private MergedDocument() {}

    static ObjectNode of(ObjectNode own, List<Product> products, String serverUrl) {
        ObjectNode merged = own.objectNode().put("openapi", "3.1.0");
        merged.set("info", own.path("info"));
        merged.putArray("servers").addObject().put("url", serverUrl);
        ArrayNode tags = own.path("tags") instanceof ArrayNode given ? given.deepCopy() : own.arrayNode();
        ObjectNode paths = own.path("paths").deepCopy();
        ObjectNode ownComponents = own.path("components").deepCopy();
        ObjectNode components = ownComponents.deepCopy();
        ArrayNode groups = own.arrayNode();
        group(groups, "Gateway", tags, 0);
        for (Product product : products) {
            int before = tags.size();
            new ProductPart(product, ownComponents).addTo(paths, components, tags);
            group(groups, product.title(), tags, before);
        }
        keepOperationIdsApart(paths);
        EdgeAnswers.addTo(paths, components);
        secure(merged, components);
        merged.set("tags", tags);
        merged.set("x-tagGroups", groups);
        merged.set("paths", paths);
        merged.set("components", components);
        return merged;
    }

    private static void group(ArrayNode groups, String name, ArrayNode tags, int from) {
        ArrayNode members = groups.addObject().put("name", name).putArray("tags");
        for (int i = from; i < tags.size(); i++) {
            members.add(tags.get(i).path("name").asText());
        }
    }

    private static void secure(ObjectNode merged, ObjectNode components) {
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject("bearer").put("type", "http").put("scheme", "bearer").put("bearerFormat", "JWT");
        schemes.putObject("apiKey").put("type", "apiKey").put("in", "header").put("name", "X-API-Key");
        ArrayNode security = merged.putArray("security");
        security.addObject().putArray("bearer");
        security.addObject().putArray("apiKey");
    }

    private static void keepOperationIdsApart(ObjectNode paths) {
        Set<String> seen = new HashSet<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode id = method.getValue().path("operationId");
                    if (id.isTextual() && method.getValue() instanceof ObjectNode operation && !seen.add(id.asText())) {
                        operation.put(
                                "operationId", method.getKey() + path.getKey().replaceAll("[^A-Za-z0-9]+", "_"));
                    }
                }));
    }
}
