package io.branchline.kit.testing.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every path with an id, asked for by everybody who has no business there: what exists and what does not must look the same.
 * Requests go where REST-assured points to.
 */
public final class IdPathMatrix {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Document document;
    private final Ids ids;
    private final String owner;
    private final List<Stranger> strangers;

    /**
     * Somebody else.
     *
     * @param token what they show, or null for nothing
     * @param statuses what they may be answered
     */
    public record Stranger(String name, @Nullable String token, Set<Integer> statuses) {}

    /** Of the OpenAPI document as JSON; the owner's token makes the ids. */
    public IdPathMatrix(String document, String owner, List<Stranger> strangers) {
        this.document = new Document(read(document));
        this.owner = owner;
        this.ids = new Ids(this.document, owner);
        this.strangers = strangers;
    }

    /** One test for each operation and stranger, then one for each thing that must still be there. */
    public Stream<DynamicTest> tests() {
        List<Operation> owned = document.operations().stream()
                .filter(operation -> !operation.isPublic())
                .filter(operation -> operation.variables().stream().anyMatch(name -> ids.isOwned(operation, name)))
                .toList();
        assertThat(owned).as("paths with an id").hasSizeGreaterThan(10);
        Stream<DynamicTest> refused = owned.stream()
                .flatMap(operation -> strangers.stream()
                        .map(stranger -> DynamicTest.dynamicTest(
                                operation + " as " + stranger.name(), () -> refused(operation, stranger))));
        Stream<DynamicTest> there = owned.stream()
                .filter(operation -> operation.method().equals("get"))
                .map(operation -> DynamicTest.dynamicTest(operation + " is still there for its owner", () -> {
                    Response response = Calls.example(operation, path(operation), owner);
                    assertThat(response.statusCode()).as(response.asString()).isBetween(200, 299);
                }));
        return Stream.concat(refused, there);
    }

    private void refused(Operation operation, Stranger stranger) {
        Response existing = Calls.example(operation, path(operation), stranger.token());
        Response unknown = Calls.example(operation, unknown(operation), stranger.token());
        assertThat(existing.statusCode()).as(existing.asString()).isIn(stranger.statuses());
        assertThat(unknown.statusCode()).as("what does not exist").isEqualTo(existing.statusCode());
        assertThat(body(unknown)).isEqualTo(body(existing));
    }

    private String path(Operation operation) {
        return ids.fill(operation).orElseThrow(() -> new AssertionError("no id for " + operation));
    }

    private String unknown(Operation operation) {
        String filled = operation.path();
        for (String variable : operation.variables()) {
            String value = ids.isOwned(operation, variable)
                    ? UUID.randomUUID().toString()
                    : operation
                            .parameterExample(variable)
                            .orElseGet(() -> UUID.randomUUID().toString());
            filled = filled.replace("{" + variable + "}", value);
        }
        return filled;
    }

    /** Without the path that was asked for, which differs by itself. */
    private static JsonNode body(Response response) {
        assertThat(response.contentType()).startsWith("application/problem+json");
        JsonNode body = read(response.asString());
        ((ObjectNode) body).remove("instance");
        return body;
    }

    /** The merged document behind this address. */
    public static String documentAt(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
