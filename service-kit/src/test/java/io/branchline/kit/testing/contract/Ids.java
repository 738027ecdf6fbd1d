package io.branchline.kit.testing.contract;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Real ids for the variables of a path: documented ones, created by the collection's own example, or the first of its list. */
final class Ids {
    private final Document document;
    private final String token;
    private final Map<String, String> known = new HashMap<>();

    Ids(Document document, String token) {
        this.document = document;
        this.token = token;
    }

    /** The path with every variable filled; empty when one cannot be found. */
    Optional<String> fill(Operation operation) {
        String filled = operation.path();
        for (String variable : operation.variables()) {
            Optional<String> value = operation.parameterExample(variable).or(() -> find(operation.path(), variable));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            filled = filled.replace("{" + variable + "}", value.get());
        }
        return Optional.of(filled);
    }

    /** Whether the variable's id was made by this caller, so that nobody else may see it. */
    boolean isOwned(Operation operation, String variable) {
        String collection = collection(operation.path(), variable);
        return operation.parameterExample(variable).isEmpty()
                && document.find("post", collection).isPresent();
    }

    private Optional<String> find(String path, String variable) {
        String collection = collection(path, variable);
        String cached = known.get(collection);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<String> id = document.find("post", collection)
                .flatMap(this::create)
                .or(() -> document.find("get", collection).flatMap(this::first));
        id.ifPresent(value -> known.put(collection, value));
        return id;
    }

    void forget() {
        known.clear();
    }

    private Optional<String> create(Operation creation) {
        Response response = Calls.example(creation, fill(creation).orElseThrow(), token);
        return Optional.ofNullable(response.statusCode() / 100 == 2 ? response.path("id") : null);
    }

    private Optional<String> first(Operation list) {
        return fill(list).flatMap(path -> {
            Response response = given().auth().oauth2(token).get(path);
            return Optional.ofNullable(response.statusCode() == 200 ? response.path("items[0].id") : null);
        });
    }

    private static String collection(String path, String variable) {
        Matcher at = java.util.regex.Pattern.compile("/\\{" + variable + "}").matcher(path);
        return at.find() ? path.substring(0, at.start()) : path;
    }
}
