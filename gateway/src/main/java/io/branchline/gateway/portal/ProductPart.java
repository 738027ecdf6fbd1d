package io.branchline.gateway.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** A product's document made ready to stand beside others: its component names and tags carry the product's name. */
final class ProductPart {
    private static final String COMPONENTS = "#/components/";
    private final Product product;
    private final ObjectNode shared;
    private final Map<String, String> renamed = new HashMap<>();

    /** Components that are equal in the gateway's own document (the problem body) keep their name. */
    ProductPart(Product product, ObjectNode ownComponents) {
        this.product = product;
        this.shared = ownComponents;
        components()
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(entry -> renamed.put(
                                COMPONENTS + section.getKey() + "/" + entry.getKey(),
                                COMPONENTS + section.getKey() + "/"
                                        + name(section.getKey(), entry.getKey(), entry.getValue()))));
    }

    void addTo(ObjectNode paths, ObjectNode components, ArrayNode tags) {
        product.document().path("paths").properties().forEach(path -> {
            if (isOurs(path.getKey())) {
                JsonNode item = rewrite(path.getValue().deepCopy());
                item.forEach(this::tag);
                paths.set(path.getKey(), item);
            }
        });
        components().properties().forEach(section -> {
            if (!section.getKey().equals("securitySchemes")) {
                ObjectNode target = components.withObjectProperty(section.getKey());
                section.getValue().properties().forEach(entry -> {
                    String name = name(section.getKey(), entry.getKey(), entry.getValue());
                    target.set(name, rewrite(entry.getValue().deepCopy()));
                });
            }
        });
        product.document().path("tags").forEach(tag -> {
            ObjectNode copy = tag.deepCopy();
            copy.put("name", tagName(tag.path("name").asText()));
            tags.add(copy);
        });
    }

    String tagName(String name) {
        return name.startsWith(product.title()) ? name : product.title() + ": " + name;
    }

    private boolean isOurs(String path) {
        return path.equals(product.prefix()) || path.startsWith(product.prefix() + "/");
    }

    private JsonNode components() {
        return product.document().path("components");
    }

    private String name(String section, String name, JsonNode value) {
        return shared.path(section).path(name).equals(value) ? name : product.title() + name;
    }

    private void tag(JsonNode operation) {
        if (operation instanceof ObjectNode object && object.has("responses")) {
            ArrayNode own = object.arrayNode();
            object.path("tags").forEach(tag -> own.add(tagName(tag.asText())));
            if (own.isEmpty()) {
                own.add(product.title());
            }
            object.set("tags", own);
            if (!object.path("security").isEmpty()) {
                object.remove("security");
            }
        }
    }

    /** Points every reference at the new names; discriminator mappings are references without {@code $ref}. */
    private JsonNode rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                JsonNode value = entry.getValue();
                if (value.isTextual() && value.asText().startsWith(COMPONENTS)) {
                    entry.setValue(TextNode.valueOf(renamed.getOrDefault(value.asText(), value.asText())));
                } else {
                    rewrite(value);
                }
            });
        } else {
            node.forEach(this::rewrite);
        }
        return node;
    }
}
