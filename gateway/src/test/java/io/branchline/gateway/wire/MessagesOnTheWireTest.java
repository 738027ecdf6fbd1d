package io.branchline.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.gateway.testing.FakeService;
import io.branchline.gateway.testing.RawClient;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other servers forgive and two of them read differently: here it is refused before any service hears of it. */
@QuarkusTest
class MessagesOnTheWireTest {
    private static final String LINE = "POST /api/v1/nutrition/echo HTTP/1.1\r\n";
    private static final String HOST = "Host: localhost\r\n";

    @SuppressWarnings("NullAway.Init") // injected by Services
    FakeService nutrition;

    /** Bytes to send, and the status and code that must come back. */
    record Probe(String name, String bytes, int status, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Probe> probes() {
        return List.of(
                new Probe("no Host", LINE + "\r\n", 400, "host-header"),
                new Probe("two Hosts", LINE + HOST + "Host: other\r\n\r\n", 400, "host-header"),
                new Probe("the same Host twice", LINE + HOST + HOST + "\r\n", 400, "host-header"),
                new Probe("empty Host", LINE + "Host:\r\n\r\n", 400, "host-header"),
                new Probe("Host with userinfo", LINE + "Host: a@localhost\r\n\r\n", 400, "host-header"),
                new Probe("Host with path", LINE + "Host: localhost/x\r\n\r\n", 400, "host-header"),
                new Probe(
                        "length and coding",
                        LINE + HOST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                        400,
                        "malformed-message"),
                new Probe(
                        "coding and length",
                        LINE + HOST + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                        400,
                        "malformed-message"),
                new Probe(
                        "two lengths",
                        LINE + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                        400,
                        "malformed-message"),
                new Probe("a list of lengths", LINE + HOST + "Content-Length: 1, 1\r\n\r\na", 400, "malformed-message"),
                new Probe("signed length", LINE + HOST + "Content-Length: +1\r\n\r\na", 400, "malformed-message"),
                new Probe("hex length", LINE + HOST + "Content-Length: 0x1\r\n\r\na", 400, "malformed-message"),
                new Probe("negative length", LINE + HOST + "Content-Length: -1\r\n\r\n", 400, "malformed-message"),
                new Probe(
                        "endless length",
                        LINE + HOST + "Content-Length: 99999999999999999999\r\n\r\n",
                        400,
                        "malformed-message"),
                new Probe(
                        "unknown coding",
                        LINE + HOST + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                        501,
                        "transfer-coding"),
                new Probe(
                        "chunked twice",
                        LINE + HOST + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
                        501,
                        "transfer-coding"),
                new Probe(
                        "two coding headers",
                        LINE + HOST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                        501,
                        "transfer-coding"),
                new Probe("identity", LINE + HOST + "Transfer-Encoding: identity\r\n\r\n", 501, "transfer-coding"),
                new Probe(
                        "coding with a letter more",
                        LINE + HOST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                        501,
                        "transfer-coding"),
                new Probe(
                        "coding in HTTP/1.0",
                        "POST /api/v1/nutrition/echo HTTP/1.0\r\n" + HOST
                                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                        400,
                        "malformed-message"),
                new Probe("folded header", LINE + HOST + "X-A: 1\r\n 2\r\n\r\n", 400, "folded-header"),
                new Probe("folded with a tab", LINE + HOST + "X-A: 1\r\n\t2\r\n\r\n", 400, "folded-header"),
                new Probe(
                        "folded coding",
                        LINE + HOST + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
                        400,
                        "folded-header"),
                new Probe("space before the first header", LINE + " X: 1\r\n" + HOST + "\r\n", 400, "folded-header"),
                new Probe(
                        "bare LF",
                        "GET /api/v1/nutrition/echo HTTP/1.1\nHost: localhost\n\n",
                        400,
                        "malformed-message"),
                new Probe("bare LF in one line", LINE + "Host: localhost\nX: 1\r\n\r\n", 400, "malformed-message"),
                new Probe("bare CR", LINE + HOST + "X: 1\rY: 2\r\n\r\n", 400, "control-character"),
                new Probe("NUL in a value", LINE + HOST + "X: a\0b\r\n\r\n", 400, "control-character"),
                new Probe("space before the colon", LINE + HOST + "X : 1\r\n\r\n", 400, "malformed-message"),
                new Probe(
                        "space before the colon of a length",
                        LINE + HOST + "Content-Length : 5\r\n\r\nabcde",
                        400,
                        "malformed-message"),
                new Probe("no colon", LINE + HOST + "nonsense\r\n\r\n", 400, "malformed-message"),
                new Probe("a name that is no token", LINE + HOST + "X(): 1\r\n\r\n", 400, "malformed-message"),
                new Probe("an empty name", LINE + HOST + ": 1\r\n\r\n", 400, "malformed-message"),
                new Probe("TRACE", "TRACE / HTTP/1.1\r\n" + HOST + "\r\n", 501, "method"),
                new Probe("CONNECT", "CONNECT evil:443 HTTP/1.1\r\n" + HOST + "\r\n", 501, "method"),
                new Probe("lower case method", "get / HTTP/1.1\r\n" + HOST + "\r\n", 501, "method"),
                new Probe("HTTP/2 without TLS", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "http-version"),
                new Probe("HTTP/1.2", "GET / HTTP/1.2\r\n" + HOST + "\r\n", 505, "http-version"),
                new Probe("HTTP/0.9", "GET /\r\n\r\n", 400, "malformed-message"),
                new Probe("not HTTP", "\u0016\u0003\u0001hello\r\n\r\n", 400, "control-character"),
                new Probe("a target that is no path", "GET evil HTTP/1.1\r\n" + HOST + "\r\n", 400, "request-target"),
                new Probe(
                        "a long line",
                        "GET /api/v1/nutrition/" + "a".repeat(9_000) + " HTTP/1.1\r\n" + HOST + "\r\n",
                        414,
                        "uri-too-long"),
                new Probe(
                        "a long header", LINE + HOST + "X: " + "a".repeat(34_000) + "\r\n\r\n", 431, "head-too-large"),
                new Probe("a head without end", LINE + HOST + "X: 1\r\n".repeat(10_000), 431, "head-too-large"));
    }

    @ParameterizedTest
    @MethodSource("probes")
    void it_is_refused_and_the_connection_closed(Probe probe) throws IOException {
        int before = nutrition.seen().size();
        try (RawClient client = new RawClient()) {
            client.write(probe.bytes());
            RawClient.Answer answer = client.read();
            assertThat(answer.status()).isEqualTo(probe.status());
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"" + probe.code() + "\"");
            assertThat(client.isClosed()).isTrue();
        }
        assertThat(nutrition.seen()).hasSize(before);
    }

    @Test
    void a_good_request_before_a_bad_one_gets_its_answer_first() throws IOException {
        try (RawClient client = new RawClient()) {
            client.write("GET /api/v1/nutrition/echo?first HTTP/1.1\r\n" + HOST + "\r\n" + LINE + "\r\n"
                    + "GET /api/v1/nutrition/echo?never HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(client.read().status()).isEqualTo(200);
            assertThat(client.read().status()).isEqualTo(400);
            assertThat(client.isClosed()).isTrue();
        }
        assertThat(nutrition.seen()).noneMatch(request -> request.uri().endsWith("never"));
    }

    @Test
    void a_hidden_second_request_in_a_chunked_body_stays_body() throws IOException {
        String hidden = "GET /api/v1/nutrition/echo?hidden HTTP/1.1\r\n" + HOST + "\r\n";
        RawClient.Answer answer = RawClient.ask(LINE + HOST + "Transfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(hidden.length()) + "\r\n" + hidden + "\r\n0\r\n\r\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(nutrition.seen()).noneMatch(request -> request.uri().endsWith("hidden"));
    }

    @Test
    void the_absolute_form_is_understood() throws IOException {
        RawClient.Answer answer = RawClient.ask(
                "GET http://localhost/api/v1/nutrition/echo?a=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer.body()).contains("\"uri\":\"/api/v1/nutrition/echo?a=1\"");
    }

    @Test
    void empty_lines_before_a_request_are_skipped() throws IOException {
        assertThat(RawClient.ask("\r\n" + LINE + HOST + "Content-Length: 0\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_head_that_drips_is_ended() throws IOException {
        try (RawClient client = new RawClient()) {
            client.write(LINE + HOST + "X: ");
            RawClient.Answer answer = client.read();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.body()).contains("head-too-slow");
            assertThat(client.isClosed()).isTrue();
        }
    }

    @Test
    void a_head_in_pieces_is_fine_while_it_is_quick() throws IOException {
        try (RawClient client = new RawClient()) {
            for (String piece : (LINE + HOST + "Content-Length: 0\r\n\r\n").split("(?<=\\G.{7})")) {
                client.write(piece);
            }
            assertThat(client.read().status()).isEqualTo(200);
        }
    }
}
