package io.branchline.kit.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.branchline.kit.testing.Surroundings;
import io.branchline.kit.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class NoteTest {
    private final String subject = UUID.randomUUID().toString();

    @Test
    void the_same_key_creates_once_and_gets_the_same_answer() {
        String key = UUID.randomUUID().toString();
        String first = create("tea", key).statusCode(201).extract().asString();
        String second = create("tea", key).statusCode(201).extract().asString();
        assertThat(second).isEqualTo(first);
        list("").body("items.text", contains("tea"));
    }

    @Test
    void the_same_key_for_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        create("tea", key).statusCode(201);
        create("milk", key).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        list("").body("items.text", contains("tea"));
    }

    @Test
    void a_key_of_a_refused_call_can_be_used_again() {
        String key = UUID.randomUUID().toString();
        create("", key).statusCode(400);
        create("tea", key).statusCode(201);
    }

    @Test
    void many_calls_with_one_key_at_the_same_time_create_once() throws Exception {
        String key = UUID.randomUUID().toString();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> calls = IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(
                        i -> () -> create("tea", key).extract().statusCode())
                .toList();
        for (Future<Integer> answer : threads.invokeAll(calls)) {
            assertThat(answer.get()).isIn(201, 409);
        }
        threads.shutdown();
        list("").body("items.text", contains("tea"));
    }

    @Test
    void a_key_with_a_space_is_a_bad_request() {
        create("tea", "a b").statusCode(400).body("errors[0].pointer", equalTo("Idempotency-Key"));
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        List.of("a", "b", "c").forEach(text -> create(text, UUID.randomUUID().toString()));
        String cursor =
                list("?size=2").body("items.text", contains("a", "b")).extract().path("nextCursor");
        list("?size=2&cursor=" + cursor).body("items.text", contains("c")).body("nextCursor", nullValue());
        list("?size=1000000").statusCode(200);
        list("?cursor=forged").statusCode(400).body("code", equalTo("invalid-request"));
    }

    @Test
    void what_was_made_is_found_where_the_answer_says() {
        String key = UUID.randomUUID().toString();
        String location = create("tea", key).statusCode(201).extract().header("Location");
        caller().get(location).then().statusCode(200).body("text", equalTo("tea"));
        create("tea", key).header("Location", equalTo(location));
    }

    @Test
    void a_change_needs_the_tag_that_was_read() {
        var created = create("tea", UUID.randomUUID().toString()).extract();
        String path = "/api/notes/" + created.path("id");
        String tag = created.header("ETag");
        change(path, null).statusCode(428);
        change(path, tag).statusCode(200).header("ETag", not(equalTo(tag)));
        change(path, tag).statusCode(412).body("code", equalTo("precondition-failed"));
    }

    @Test
    void another_tenants_note_is_not_found() {
        String id = create("tea", UUID.randomUUID().toString()).extract().path("id");
        given().auth()
                .oauth2(Tokens.of("other", subject, "user"))
                .get("/api/notes/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_failure_tells_the_client_nothing_of_its_inside() {
        caller().get("/api/notes/failure")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body(not(containsString("secret")))
                .body("code", equalTo("internal-error"));
    }

    @Test
    void fields_are_named_and_explained_in_the_callers_language() {
        caller().header("Accept-Language", "zh")
                .contentType("application/json")
                .body("{\"text\":\"\"}")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .header("Content-Language", "zh-CN")
                .body("title", equalTo("请求有误"))
                .body("errors[0].pointer", equalTo("/text"))
                .body("errors[0].code", equalTo("not-blank"));
    }

    @Test
    void a_number_is_no_text_and_an_unknown_field_is_named() {
        caller().contentType("application/json")
                .body("{\"text\":5}")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/text"));
        caller().contentType("application/json")
                .body("{\"text\":\"a\",\"txet\":\"b\"}")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/txet"));
    }

    @Test
    void what_no_database_can_keep_is_refused() {
        for (String text : java.util.List.of("a\\u0000b", "a\\ud800b")) {
            caller().contentType("application/json")
                    .body("{\"text\":\"" + text + "\"}")
                    .post("/api/notes")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/text"))
                    .body("errors[0].code", equalTo("characters"));
        }
        caller().contentType("application/json")
                .body("{\"text\":\"\\ud83c\\udf75\"}")
                .post("/api/notes")
                .then()
                .statusCode(201);
        caller().urlEncodingEnabled(false).get("/api/notes?cursor=a%00").then().statusCode(400);
    }

    @Test
    void a_text_is_read_up_to_its_limit_and_refused_where_it_goes_beyond() {
        create("x".repeat(200_000), UUID.randomUUID().toString())
                .statusCode(400)
                .body("errors[0].code", equalTo("size"));
        create("x".repeat(200_001), UUID.randomUUID().toString())
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-request"))
                .body("errors[0].pointer", equalTo("/text"))
                .body("errors[0].code", equalTo("long"));
    }

    @Test
    void what_is_nested_too_deep_or_has_too_many_parts_is_refused() {
        parts("[".repeat(100) + "]".repeat(100)).statusCode(200).body(equalTo("1"));
        parts("[0" + ",0".repeat(400_000) + "]").statusCode(200).body(equalTo("400001"));
        for (String body : List.of("[".repeat(101) + "]".repeat(101), "[0" + ",0".repeat(500_000) + "]")) {
            parts(body)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].pointer", equalTo("/"))
                    .body("errors[0].code", equalTo("long"));
        }
    }

    private ValidatableResponse parts(String body) {
        return caller().contentType("application/json")
                .body(body)
                .post("/api/notes/parts")
                .then();
    }

    @Test
    void wrong_method_type_and_representation_are_problems() {
        caller().delete("/api/notes").then().statusCode(405).contentType("application/problem+json");
        caller().contentType("text/plain")
                .body("tea")
                .post("/api/notes")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        caller().accept("image/png").get("/api/notes").then().statusCode(406);
    }

    private RequestSpecification caller() {
        return given().auth().oauth2(Tokens.user(subject));
    }

    private ValidatableResponse create(String text, String key) {
        return caller().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\":\"" + text + "\"}")
                .post("/api/notes")
                .then();
    }

    private ValidatableResponse change(String path, @org.jspecify.annotations.Nullable String tag) {
        RequestSpecification request = caller().contentType("application/json").body("{\"text\":\"changed\"}");
        return (tag == null ? request : request.header("If-Match", tag))
                .put(path)
                .then();
    }

    private ValidatableResponse list(String query) {
        return caller().get("/api/notes" + query).then();
    }
}
