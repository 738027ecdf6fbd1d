package io.branchline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AccessLogTest.Logging.class)
class AccessLogTest {
    private static final Logger LOG = Logger.getLogger("io.branchline.access");
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** The log is on. */
    public static class Logging implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("branchline.access-log.enabled", "true");
        }
    }

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
    }

    @Test
    void a_request_is_one_line_of_json_without_query_body_or_credentials() throws Exception {
        given().header("X-Request-Id", "log-test-1")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("X-Note", "secret-header")
                .body("secret-body")
                .post("/api/v1/nutrition/echo?name=secret-query")
                .then()
                .statusCode(200);
        JsonNode line = line("log-test-1");
        assertThat(line.toString()).doesNotContain("secret");
        assertThat(line.path("method").asText()).isEqualTo("POST");
        assertThat(line.path("path").asText()).isEqualTo("/api/v1/nutrition/echo");
        assertThat(line.path("route").asText()).isEqualTo("nutrition");
        assertThat(line.path("status").asInt()).isEqualTo(200);
        assertThat(line.path("trace").asText()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(line.path("millis").isNumber()).isTrue();
        assertThat(line.path("bytesIn").asLong()).isEqualTo(11);
    }

    @Test
    void a_path_cannot_break_out_of_its_line() throws Exception {
        given().urlEncodingEnabled(false)
                .header("X-Request-Id", "log-test-2")
                .get("/api/v1/nutrition/%22%7d%0a")
                .then()
                .statusCode(400);
        assertThat(line("log-test-2").path("status").asInt()).isEqualTo(400);
    }

    private JsonNode line(String id) throws Exception {
        ObjectMapper json = new ObjectMapper();
        for (String text = lines.poll(5, TimeUnit.SECONDS); text != null; text = lines.poll(5, TimeUnit.SECONDS)) {
            JsonNode line = json.readTree(text);
            if (line.path("id").asText().equals(id)) {
                return line;
            }
        }
        throw new AssertionError("no line for " + id);
    }
}
