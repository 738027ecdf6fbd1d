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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X_User_Id",
                "x-forwarded_user",
                "X-Remote-User",
                "Remote-User",
                "X-Auth-Request-Email",
                "X-Original-URL",
                "X-Rewrite-Url",
                "X-HTTP-Method-Override",
                "X-Client-Cert",
                "X-SSL-Client-Verify",
                "X-Real-IP",
                "True-Client-IP",
                "CF-Connecting-IP",
                "X-Cluster-Client-IP",
                "X-Envoy-External-Address",
                "X-Branchline-Subject",
                "Proxy-Authorization",
                "TE",
                "Trailer",
                "Keep-Alive",
                "Proxy-Connection"
            })
    void what_only_somebody_in_between_may_say_is_dropped(String name) {
        String headers =
                given().header(name, "mallory").get("/api/v1/office/echo").asString();
        assertThat(headers).contains("authorization").doesNotContain("mallory");
    }

    @Test
    void a_trace_goes_on_and_a_broken_one_begins_anew_without_its_notes() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .header("tracestate", "vendor=1")
                .get("/api/v1/office/echo")
                .then()
                .body("headers.traceparent", matchesPattern("00-" + trace + "-(?!b7ad6b7169203331)[0-9a-f]{16}-01"))
                .body("headers.tracestate", equalTo("vendor=1"));
        given().header("traceparent", "00-" + "0".repeat(32) + "-b7ad6b7169203331-01")
                .header("tracestate", "vendor=1")
                .get("/api/v1/office/echo")
                .then()
                .body("headers.traceparent", matchesPattern("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .body("headers.tracestate", nullValue());
    }

    @Test
    void personal_data_is_stored_nowhere_unless_the_service_says_otherwise() {
        given().get("/api/v1/office/echo")
                .then()
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer");
        var answer = given().get("/api/v1/office/cached");
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("max-age=60");
        assertThat(answer.headers().getValues("Content-Security-Policy")).containsExactly("sandbox");
        assertThat(answer.header("Server")).isNull();
    }

    @Test
    void a_connection_that_the_service_closed_in_the_meantime_costs_no_request_that_may_be_repeated() {
        for (int i = 0; i < 5; i++) {
            given().get("/api/v1/office/echo").then().statusCode(200);
            given().get("/api/v1/office/fickle").then().statusCode(200);
        }
    }

    @Test
    void many_connections_closed_together_cost_no_request_that_may_be_repeated() throws IOException {
        int kept = 4;
        List<RawClient> clients = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            RawClient client = new RawClient();
            clients.add(client);
            client.write("GET /api/v1/office/steps HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.line()).isEqualTo("HTTP/1.1 200 OK");
        }
        for (int i = 0; i < 2 * kept; i++) {
            office.step();
        }
        for (RawClient client : clients) {
            while (!client.line().equals("0")) {
                continue;
            }
            client.close();
        }
        for (int i = 0; i < kept; i++) {
            given().get("/api/v1/office/fickle").then().statusCode(200);
        }
    }

    @Test
    void a_service_that_always_breaks_off_in_the_head_is_down() {
        given().get("/api/v1/nutrition/torn").then().statusCode(503).body("code", equalTo("upstream-down"));
    }

    @Test
    void an_answer_that_would_leave_http_is_no_answer() {
        given().get("/api/v1/nutrition/switch").then().statusCode(502).body("code", equalTo("upstream-garbage"));
    }

    @Test
    void figures_are_for_operators_only() {
        given().get("/api/v1/office/echo").then().statusCode(200);
        assertThat(given().get("/q/metrics").asString())
                .contains("gateway_requests_seconds_bucket{route=\"office\"")
                .contains("gateway_upstream_up{")
                .contains("gateway_in_flight{route=\"office\"");
        given().header("X-Forwarded-For", "203.0.113.9")
                .get("/q/metrics")
                .then()
                .statusCode(404);
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
