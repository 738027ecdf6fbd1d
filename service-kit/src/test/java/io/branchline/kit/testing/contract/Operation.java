package io.branchline.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One operation of the document: how to call it rightly, and by that how to call it wrongly. */
record Operation(Document document, String method, String path, JsonNode node, List<JsonNode> parameters) {
    static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    @Override
    public String toString() {
        return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }

    boolean isPublic() {
        return node.path("security").isArray() && node.path("security").isEmpty();
    }

    List<String> variables() {
        Matcher matcher = VARIABLE.matcher(path);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    Optional<String> parameterExample(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .flatMap(Operation::exampleOf)
                .map(JsonNode::asText)
                .findFirst();
    }

    Stream<JsonNode> queryParameters() {
        return parameters.stream()
                .filter(parameter -> parameter.path("in").asText().equals("query"));
    }

    /** The parameter that is sent as this header. */
    Optional<JsonNode> header(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.path("in").asText().equals("header")
                        && parameter.path("name").asText().equals(name))
                .findFirst();
    }

    /** The statuses the document says may be answered. */
    Set<Integer> answers() {
        Set<Integer> statuses = new TreeSet<>();
        node.path("responses").fieldNames().forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    boolean hasBody() {
        return !contents().isEmpty();
    }

    /** The first content type the operation takes. */
    String contentType() {
        return hasBody() ? content().getKey() : "";
    }

    boolean takesJson() {
        return hasBody() && contentType().contains("json");
    }

    JsonNode schema() {
        return document.resolve(content().getValue().path("schema"));
    }

    /** The documented example, which must work when sent as it is. */
    Optional<JsonNode> example() {
        return exampleOf(content().getValue())
                .findFirst()
                .or(() -> exampleOf(schema()).findFirst());
    }

    private Map.Entry<String, JsonNode> content() {
        return contents().entrySet().iterator().next();
    }

    /** Every content type it takes, with what is documented of it. */
    private Map<String, JsonNode> contents() {
        Map<String, JsonNode> contents = new LinkedHashMap<>();
        document.resolve(node.path("requestBody"))
                .path("content")
                .properties()
                .forEach(entry -> contents.put(entry.getKey(), entry.getValue()));
        return contents;
    }

    /** Every documented example of every content type, the ones that are none left out. */
    Stream<Map.Entry<String, JsonNode>> examples() {
        return contents().entrySet().stream()
                .flatMap(content ->
                        exampleOf(content.getValue()).distinct().map(example -> Map.entry(content.getKey(), example)));
    }

    private static Stream<JsonNode> exampleOf(JsonNode holder) {
        Stream<JsonNode> single = holder.has("example") ? Stream.of(holder.get("example")) : Stream.empty();
        JsonNode examples = holder.path("examples");
        Stream<JsonNode> several = examples.isArray()
                ? Stream.of(examples).flatMap(list -> list.isEmpty() ? Stream.empty() : Stream.of(list.get(0)))
                : examples.properties().stream().map(entry -> entry.getValue().path("value"));
        Stream<JsonNode> inherited = holder.has("schema") ? exampleOf(holder.get("schema")) : Stream.empty();
        return Stream.of(single, several, inherited).flatMap(part -> part);
    }
}
