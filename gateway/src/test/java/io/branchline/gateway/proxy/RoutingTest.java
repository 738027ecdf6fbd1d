package io.branchline.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.branchline.gateway.testing.FakeService;
import io.branchline.gateway.testing.RawClient;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoutingTest {
    @SuppressWarnings("NullAway.Init") // injected by Services
    FakeService nutrition;

    @SuppressWarnings("NullAway.Init") // injected by Services
    FakeService office;

    @Test
    void each_prefix_reaches_its_own_service() {
        int before = office.seen().size();
        given().urlEncodingEnabled(false)
                .get("/api/v1/nutrition/echo?q=a%20b")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/v1/nutrition/echo?q=a%20b"));
        assertThat(office.seen()).hasSize(before);
    }

    @Test
    void the_service_gets_an_internal_token_instead_of_what_the_client_claims() {
        given().header("X-User-Id", "root")
                .header("X-Tenant", "other")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6")
                .get("/api/v1/office/echo")
                .then()
                .statusCode(200)
                .body("headers.authorization", startsWith("Bearer ey"))
                .body("headers.x-user-id", nullValue())
                .body("headers.x-tenant", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"));
    }

    @Test
    void a_wellformed_request_id_is_kept_and_a_strange_one_replaced() {
        given().header("X-Request-Id", "abc-123456")
                .get("/api/v1/nutrition/echo")
                .then()
                .header("X-Request-Id", "abc-123456")
                .body("headers.x-request-id", equalTo("abc-123456"));
        given().header("X-Request-Id", "not an id; drop table")
                .get("/api/v1/nutrition/echo")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void hop_by_hop_headers_stay_on_their_hop() {
        given().header("Connection", "keep-alive, X-Mine")
                .header("X-Mine", "1")
                .header("X-Kept", "2")
                .get("/api/v1/nutrition/echo")
                .then()
                .body("headers.x-mine", nullValue())
                .body("headers.x-kept", equalTo("2"));
        given().get("/api/v1/nutrition/hop")
                .then()
                .header("X-Secret", nullValue())
                .header("X-Kept", "2");
    }

    @Test
    void bodies_stream_through() {
        given().contentType("application/octet-stream")
                .body(new byte[3_000_000])
                .post("/api/v1/office/echo")
                .then()
                .statusCode(200)
                .body("bodyBytes", equalTo(3_000_000))
                .body("method", equalTo("POST"));
    }

    @Test
    void events_pass_as_they_are() {
        String events = given().get("/api/v1/office/events")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(events).isEqualTo("data: 1\n\ndata: 1\n\n");
    }

    @Test
    void answers_without_a_body_stay_without_one_and_the_connection_goes_on() throws IOException {
        try (RawClient client = new RawClient()) {
            for (String path : new String[] {"DELETE /api/v1/office/empty", "GET /api/v1/office/unchanged"}) {
                client.write(path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(client.line()).matches("HTTP/1.1 (204 No Content|304 Not Modified)");
                for (String line = client.line(); !line.isEmpty(); line = client.line()) {
                    assertThat(line.toLowerCase(Locale.ROOT)).doesNotContain("chunked");
                }
            }
            client.write("HEAD /api/v1/office/head HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.line()).isEqualTo("HTTP/1.1 200 OK");
            String length = "";
            for (String line = client.line(); !line.isEmpty(); line = client.line()) {
                length = line.toLowerCase(Locale.ROOT).startsWith("content-length") ? line : length;
            }
            assertThat(length).endsWith("42");
            client.write("GET /api/v1/office/echo HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.read().status()).isEqualTo(200);
        }
    }

    @Test
    void garbage_is_a_502_and_silence_is_a_504() {
        given().get("/api/v1/nutrition/garbage")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("code", equalTo("upstream-garbage"));
        given().header("Accept-Language", "zh-CN")
                .get("/api/v1/nutrition/silent")
                .then()
                .statusCode(504)
                .header("Content-Language", "zh-CN")
                .body("title", equalTo("网关超时"))
                .body("detail", not(startsWith("The")));
    }

    @Test
    void only_local_names_are_answered_while_nobody_has_to_sign_in() {
        given().header("Host", "evil.example")
                .get("/api/v1/nutrition/echo")
                .then()
                .statusCode(421);
        given().header("Origin", "https://evil.example")
                .get("/api/v1/nutrition/echo")
                .then()
                .statusCode(421);
    }
}
