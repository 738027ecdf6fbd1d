package io.branchline.gateway.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What every operation may answer because there is a gateway in front of it. */
final class EdgeAnswers {
    private record Answer(String status, String name, String text, boolean retry) {}

    private static final List<Answer> ALL = List.of(
            new Answer(
                    "429", "TooManyRequests", "More than this caller may ask; `Retry-After` says when to go on.", true),
            new Answer("502", "BadGateway", "The service did not answer in HTTP.", false),
            new Answer("503", "Unavailable", "The service is down or has as much to do as it can.", true),
            new Answer("504", "GatewayTimeout", "The service did not answer in time.", false));

    private EdgeAnswers() {}

    static void addTo(ObjectNode paths, ObjectNode components) {
        ObjectNode responses = components.withObjectProperty("responses");
        ALL.forEach(answer -> describe(answer, responses.putObject(answer.name())));
        for (JsonNode path : paths) {
            for (JsonNode operation : path) {
                if (operation.path("responses") instanceof ObjectNode known) {
                    ALL.stream()
                            .filter(answer -> !known.has(answer.status()))
                            .forEach(answer -> known.putObject(answer.status())
                                    .put("$ref", "#/components/responses/" + answer.name()));
                }
            }
        }
    }

    private static void describe(Answer answer, ObjectNode response) {
        response.put("description", answer.text());
        if (answer.retry()) {
            ObjectNode header = response.putObject("headers").putObject("Retry-After");
            header.put("description", "Seconds to wait").putObject("schema").put("type", "integer");
        }
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }
}
