package io.branchline.kit.testing.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.testing.Tokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sends each operation of the OpenAPI document rightly and in every wrong way; a service's test extends it and is done. */
public abstract class ContractTest {
    private static final Set<Integer> REFUSED = Set.of(400, 413, 422);

    @Inject
    @Nullable
    DataSource database;

    private String alice = "";
    private String bob = "";
    private String eve = "";

    /** Where the document is, as JSON. */
    protected String document() {
        return "/openapi?format=json";
    }

    /** What such a caller shows to be let in. */
    protected String token(String tenant, String subject, String... roles) {
        return Tokens.of(tenant, subject, roles);
    }

    @BeforeEach
    void threePeople() {
        alice = token("acme", "alice", "user", "practitioner", "admin");
        bob = token("acme", "bob", "user");
        eve = token("other", "alice", "user", "practitioner", "admin");
    }

    @TestFactory
    Stream<DynamicTest> examplesWork() {
        Document document = read();
        Ids ids = new Ids(document, alice);
        return document.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    ids.forget();
                    String path = ids.fill(operation).orElseThrow(() -> new AssertionError("no id for " + operation));
                    Response response = Calls.example(operation, path, alice);
                    assertThat(response.statusCode()).as(response.asString()).isBetween(200, 299);
                    assertThat(operation.answers()).as("documented answers").contains(response.statusCode());
                    whatWasMadeIsFound(document, operation, response);
                    assertThat(operation.node().path("operationId").asText())
                            .as("operationId")
                            .isNotEmpty();
                    assertThat(operation.node().path("summary").asText())
                            .as("summary")
                            .isNotEmpty();
                    assertThat(operation.node().path("tags")).as("tags").isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> furtherExamplesWork() {
        Document document = read();
        Ids ids = new Ids(document, alice);
        return document.operations().stream()
                .flatMap(operation -> operation
                        .examples()
                        .skip(1)
                        .map(example -> DynamicTest.dynamicTest(operation + " as " + example.getKey(), () -> {
                            ids.forget();
                            String path = ids.fill(operation).orElseThrow();
                            Response response = Calls.example(operation, path, alice, example);
                            assertThat(response.statusCode())
                                    .as(response.asString())
                                    .isBetween(200, 299);
                        })));
    }

    private void whatWasMadeIsFound(Document document, Operation operation, Response response) {
        boolean readable = response.statusCode() == 201 && document.readsBelow(operation.path());
        String location = response.header("Location");
        assertThat(readable && location == null).as("no Location").isFalse();
        if (location != null) {
            assertThat(location).startsWith("/");
            assertThat(given().auth().oauth2(alice).get(location).statusCode())
                    .as(location)
                    .isEqualTo(200);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatMayBeChangedNeedsTheTagThatWasRead() {
        Document document = read();
        Ids ids = new Ids(document, alice);
        return document.operations().stream()
                .filter(operation -> operation.header("If-Match").isPresent())
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    String path = ids.fill(operation).orElseThrow();
                    refused(operation, () -> Calls.example(operation, path, alice, "\"none\""), Set.of(412));
                    if (operation.answers().contains(428)) {
                        refused(operation, () -> Calls.example(operation, path, alice, ""), Set.of(428));
                    } else {
                        assertThat(Calls.example(operation, path, alice, "").statusCode())
                                .isBetween(200, 299);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> withoutTokenNobodyGetsIn() {
        Document document = read();
        return document.operations().stream()
                .filter(operation -> !operation.isPublic())
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> refused(
                                operation,
                                () -> Calls.example(operation, withRandomIds(operation, List.of()), null),
                                Set.of(401))));
    }

    @TestFactory
    Stream<DynamicTest> badBodiesAreRefusedAndNothingIsStored() {
        Document document = read();
        Ids ids = new Ids(document, alice);
        return document.operations().stream().filter(Operation::takesJson).flatMap(operation -> {
            String path = ids.fill(operation).orElseThrow(() -> new AssertionError("no id for " + operation));
            return BadBodies.of(
                            document, operation.schema(), operation.example().orElseThrow())
                    .entrySet()
                    .stream()
                    .map(bad -> DynamicTest.dynamicTest(
                            operation + ": " + bad.getKey(),
                            () -> refused(
                                    operation,
                                    () -> Calls.send(operation, path, alice, bytes(bad.getValue())),
                                    REFUSED)));
        });
    }

    @TestFactory
    Stream<DynamicTest> badQueryParametersAreRefused() {
        Document document = read();
        Ids ids = new Ids(document, alice);
        return document.operations().stream()
                .flatMap(operation -> operation
                        .queryParameters()
                        .flatMap(parameter -> BadQueries.of(document, parameter).entrySet().stream()
                                .map(bad -> DynamicTest.dynamicTest(
                                        operation + "?" + parameter.path("name").asText() + ": " + bad.getKey(), () -> {
                                            String path = ids.fill(operation).orElseThrow();
                                            var query = Map.of(
                                                    parameter.path("name").asText(), bad.getValue());
                                            refused(
                                                    operation,
                                                    () -> Calls.send(
                                                            operation, path, alice, Calls.body(operation), query),
                                                    REFUSED);
                                        }))));
    }

    @TestFactory
    Stream<DynamicTest> anotherContentTypeIsRefused() {
        Document document = read();
        return document.operations().stream()
                .filter(Operation::takesJson)
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> refused(
                                operation,
                                () -> given().auth()
                                        .oauth2(alice)
                                        .contentType("image/png")
                                        .body(new byte[] {1, 2, 3})
                                        .request(operation.method(), withRandomIds(operation, List.of())),
                                Set.of(415))));
    }

    @TestFactory
    Stream<DynamicTest> tooLargeBodiesAreRefused() {
        Document document = read();
        return document.operations().stream()
                .filter(Operation::hasBody)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    String before = Rows.count(database);
                    var response = Large.send(operation, withRandomIds(operation, List.of()), alice);
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(413);
                    assertThat(operation.answers()).as("documented answers").contains(413);
                    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
                    assertThat(Rows.count(database)).as("nothing stored").isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> unknownAndForeignIdsAreNotFound() {
        Document document = read();
        Ids ids = new Ids(document, alice);
        return document.operations().stream()
                .filter(operation -> !operation.variables().isEmpty())
                .flatMap(operation -> {
                    String path = ids.fill(operation).orElseThrow(() -> new AssertionError("no id for " + operation));
                    String unknown = withRandomIds(operation, freeVariables(operation));
                    Stream<DynamicTest> everywhere = Stream.of(
                            DynamicTest.dynamicTest(
                                    operation + " with an unknown id",
                                    () -> refused(
                                            operation, () -> Calls.example(operation, unknown, alice), Set.of(404))),
                            DynamicTest.dynamicTest(
                                    operation + " with a malformed id",
                                    () -> refused(
                                            operation,
                                            () -> Calls.example(
                                                    operation,
                                                    unknown.replaceAll("[0-9a-f-]{36}", "1%20or%201"),
                                                    alice),
                                            Set.of(400, 404))));
                    boolean owned = operation.variables().stream().anyMatch(name -> ids.isOwned(operation, name));
                    Stream<DynamicTest> foreign = Stream.of("another user", "another tenant")
                            .filter(who -> owned)
                            .map(who -> DynamicTest.dynamicTest(
                                    operation + " as " + who,
                                    () -> refused(
                                            operation,
                                            () -> Calls.example(operation, path, who.endsWith("user") ? bob : eve),
                                            Set.of(403, 404))));
                    return Stream.concat(everywhere, foreign);
                });
    }

    private static List<String> freeVariables(Operation operation) {
        return operation.variables().stream()
                .filter(name -> operation.parameterExample(name).isPresent()
                        && operation.variables().size() > 1)
                .toList();
    }

    private static String withRandomIds(Operation operation, List<String> kept) {
        String path = operation.path();
        for (String variable : operation.variables()) {
            String value = kept.contains(variable)
                    ? operation.parameterExample(variable).orElseThrow()
                    : UUID.randomUUID().toString();
            path = path.replace("{" + variable + "}", value);
        }
        return path;
    }

    private void refused(Operation operation, Supplier<Response> call, Set<Integer> statuses) throws Exception {
        String before = Rows.count(database);
        Response response = call.get();
        assertThat(response.statusCode()).as(response.asString()).isIn(statuses);
        assertThat(operation.answers()).as("documented answers").contains(response.statusCode());
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.<Integer>path("status")).isEqualTo(response.statusCode());
        assertThat(response.<String>path("code")).isNotBlank();
        assertThat(response.<String>path("detail")).isNotBlank().doesNotContain("io.branchline", "Exception");
        assertThat(Rows.count(database)).as("nothing stored").isEqualTo(before);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Document read() {
        try {
            return new Document(
                    new ObjectMapper().readTree(given().get(document()).asString()));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
