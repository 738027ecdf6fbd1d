package io.branchline.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.gateway.testing.FakeService;
import io.branchline.gateway.testing.RawClient;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BodiesOnTheWireTest {
    private static final String HEAD = "POST /api/v1/nutrition/echo HTTP/1.1\r\nHost: localhost\r\n";

    @SuppressWarnings("NullAway.Init") // injected by Services
    FakeService nutrition;

    @Test
    void a_declared_length_over_the_limit_is_refused_at_once() throws IOException {
        RawClient.Answer answer = RawClient.ask(HEAD + "Content-Length: 26214401\r\n\r\n");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("body-too-large");
    }

    @Test
    void json_has_a_smaller_limit() throws IOException {
        RawClient.Answer answer = RawClient.ask(
                HEAD + "Content-Type: application/json; charset=utf-8\r\nContent-Length: 1048577\r\n\r\n");
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void twelve_megabytes_in_chunks_are_counted_while_they_stream() throws IOException {
        int whole = nutrition.seen().size();
        try (RawClient client = new RawClient()) {
            client.write(HEAD + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            try {
                for (int i = 0; i < 192; i++) {
                    client.write(chunk);
                }
            } catch (SocketException closed) {
                // the gateway hung up on us, which is what it should do
            }
            assertThat(client.read().status()).isIn(413, 0);
        }
        assertThat(nutrition.seen()).hasSize(whole);
    }

    @Test
    void the_refusal_of_a_chunked_body_is_readable() throws IOException {
        try (RawClient client = new RawClient()) {
            client.write(HEAD + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n100001\r\n"
                    + "x".repeat(0x100001) + "\r\n0\r\n\r\n");
            RawClient.Answer answer = client.read();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.header("Connection")).isEqualTo("close");
        }
    }

    @Test
    void a_packed_body_arrives_unpacked() throws IOException {
        byte[] packed = gzip(5_000);
        assertThat(askPacked(packed).body()).contains("\"bodyBytes\":5000");
    }

    @Test
    void a_bomb_is_counted_unpacked() throws IOException {
        int before = nutrition.seen().size();
        byte[] bomb = gzip(64 << 20);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(askPacked(bomb).status()).isEqualTo(413);
        assertThat(nutrition.seen()).hasSize(before);
    }

    @Test
    void what_is_not_packed_as_declared_is_refused() throws IOException {
        assertThat(askPacked("not gzip at all".getBytes(StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(415);
        byte[] cutOff = java.util.Arrays.copyOf(gzip(5_000), 20);
        assertThat(askPacked(cutOff).status()).isEqualTo(415);
        assertThat(RawClient.ask(HEAD + "Content-Encoding: br\r\nContent-Length: 1\r\n\r\nx")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void a_body_that_drips_is_ended() throws IOException {
        try (RawClient client = new RawClient()) {
            client.write(HEAD + "Content-Length: 1000\r\n\r\nabc");
            RawClient.Answer answer = client.read();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.body()).contains("body-too-slow");
        }
    }

    @Test
    void a_client_that_waits_is_told_to_continue() throws IOException {
        try (RawClient client = new RawClient()) {
            client.write(HEAD + "Content-Length: 3\r\nExpect: 100-continue\r\n\r\n");
            assertThat(client.line()).startsWith("HTTP/1.1 100");
            client.line();
            client.write("abc");
            assertThat(client.read().status()).isEqualTo(200);
        }
    }

    @Test
    void an_answer_cut_in_its_body_is_cut_for_the_client_too() throws IOException {
        RawClient.Answer answer = RawClient.get("/api/v1/nutrition/cut");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("1000");
        assertThat(answer.body()).isEqualTo("half");
    }

    /** What never ended would hold a caller's place, and the gateway's own end. */
    @Test
    void nothing_stays_under_way_after_a_cut_a_refusal_or_a_client_that_left() throws IOException {
        RawClient.get("/api/v1/nutrition/cut");
        RawClient.get("/api/v1/nutrition/garbage");
        RawClient.ask(HEAD + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n100001\r\n"
                + "x".repeat(0x100001) + "\r\n0\r\n\r\n");
        try (RawClient client = new RawClient()) {
            client.write("GET /api/v1/nutrition/silent HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        String onlyThisOne = "gateway_requests_under_way 1.0";
        String metrics = given().get("/q/metrics").asString();
        for (int i = 0; i < 200 && !metrics.contains(onlyThisOne); i++) {
            metrics = given().get("/q/metrics").asString();
        }
        assertThat(metrics).contains(onlyThisOne);
        assertThat(metrics).contains("gateway_in_flight{route=\"nutrition\"} 0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\nab\r\n0\r\n\r\n",
                "-2\r\nab\r\n0\r\n\r\n",
                "0x2\r\nab\r\n0\r\n\r\n",
                "2\nab\r\n0\r\n\r\n",
                "2;x\nab\r\n0\r\n\r\n",
                "2\r\nabcd\r\n0\r\n\r\n",
                "fffffffffffffffff\r\nab\r\n0\r\n\r\n",
                "\r\n0\r\n\r\n"
            })
    void a_chunk_that_could_be_read_twice_never_becomes_a_request(String chunks) throws IOException {
        try (RawClient client = new RawClient()) {
            client.write(HEAD + "X-Probe: chunks\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks
                    + "GET /api/v1/nutrition/echo?smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.read().status()).isIn(400, 0);
            assertThat(client.isClosed()).isTrue();
        }
        assertThat(nutrition.seen())
                .noneMatch(request -> request.uri().endsWith("smuggled")
                        || request.header("X-Probe").equals("chunks"));
    }

    @Test
    void an_upload_that_breaks_off_never_becomes_a_request() throws IOException {
        try (RawClient client = new RawClient()) {
            client.write(HEAD + "X-Probe: broken off\r\nContent-Length: 10\r\n\r\nabc");
        }
        given().get("/api/v1/nutrition/echo").then().statusCode(200);
        assertThat(nutrition.seen())
                .noneMatch(request -> request.header("X-Probe").equals("broken off"));
    }

    @Test
    void each_event_is_passed_on_before_the_next_one_exists() throws IOException {
        try (RawClient client = new RawClient()) {
            client.write("GET /api/v1/office/steps HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.line()).isEqualTo("HTTP/1.1 200 OK");
            for (String line = client.line(); !line.isEmpty(); line = client.line()) {
                assertThat(line).doesNotContain("data:");
            }
            for (int i = 0; i < 2; i++) {
                office.step();
                String line = client.line();
                while (!line.equals("data: 1")) {
                    line = client.line();
                }
            }
        }
    }

    @Test
    void the_first_event_comes_while_the_stream_goes_on_and_leaving_is_noticed() throws Exception {
        try (RawClient client = new RawClient()) {
            client.write("GET /api/v1/office/forever HTTP/1.1\r\nHost: localhost\r\n\r\n");
            String line = client.line();
            assertThat(line).startsWith("HTTP/1.1 200");
            while (!line.equals("data: 1")) {
                line = client.line();
            }
        }
        assertThat(office.cancelled().await(5, TimeUnit.SECONDS)).isTrue();
    }

    @SuppressWarnings("NullAway.Init") // injected by Services
    FakeService office;

    private static RawClient.Answer askPacked(byte[] packed) throws IOException {
        try (RawClient client = new RawClient()) {
            client.write(HEAD + "Content-Encoding: gzip\r\nContent-Length: " + packed.length + "\r\n\r\n");
            client.write(packed);
            return client.read();
        }
    }

    private static byte[] gzip(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[zeros]);
        }
        return packed.toByteArray();
    }
}
