package io.branchline.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.gateway.testing.OwnCertificate;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TlsTest.WithTls.class)
class TlsTest {
    @ConfigProperty(name = "quarkus.http.test-ssl-port")
    int port = 0;

    @SuppressWarnings("NullAway.Init") // injected by OwnCertificate
    SSLContext trust;

    /** A certificate of its own making. */
    public static class WithTls implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnCertificate.class));
        }
    }

    @Test
    void http_2_is_spoken_over_tls() throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .sslContext(trust)
                .version(HttpClient.Version.HTTP_2)
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/api/v1/nutrition/echo"))
                .POST(HttpRequest.BodyPublishers.ofString("x".repeat(100_000)))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"bodyBytes\":100000")
                .contains("\"x-forwarded-proto\":\"https\"")
                .contains("\"x-forwarded-host\":\"localhost:" + port + "\"");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void the_wire_is_as_strict_behind_tls() throws Exception {
        String folded = "GET / HTTP/1.1\r\nHost: localhost\r\nX: 1\r\n 2\r\n\r\n";
        try (SSLSocket socket = (SSLSocket) trust.getSocketFactory().createSocket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(folded.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("folded-header");
        }
    }
}
