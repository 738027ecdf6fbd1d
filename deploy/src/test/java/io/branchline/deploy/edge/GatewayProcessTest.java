package io.branchline.deploy.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gateway's process: it does not start open, and it does not drop what is under way when it is told to stop. */
class GatewayProcessTest {
    private static final int CALLERS = 8;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quarkus.http.host=0.0.0.0 | is reachable from other machines, but nobody has to sign in",
                "branchline.identity.required=true | there is neither an issuer nor an API key",
                "branchline.oidc.isuer=https://x | branchline.oidc.isuer",
                "branchline.token.lifetime=1h | branchline.token.lifetime is '1h': write a time from 10s to 5m"
            })
    void a_wrong_configuration_ends_the_start_with_a_sentence(String setting, String sentence) throws Exception {
        try (Packaged refused = Packaged.start("gateway", Packaged.freePort(), folder, setting)) {
            assertThat(refused.exit()).isNotZero();
            assertThat(refused.said()).contains(sentence);
        }
    }

    @Test
    void sigterm_under_load_fails_no_request() throws Exception {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        ExecutorService workers = Executors.newCachedThreadPool();
        service.setExecutor(workers);
        byte[] body = "{\"ok\":true}".getBytes(StandardCharsets.US_ASCII);
        AtomicInteger served = new AtomicInteger();
        service.createContext("/api/", exchange -> {
            served.incrementAndGet();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
        try (Packaged gateway = Packaged.start(
                "gateway",
                Packaged.freePort(),
                folder,
                "branchline.routes.nutrition.upstreams=http://127.0.0.1:"
                        + service.getAddress().getPort())) {
            gateway.ready();
            AtomicInteger answered = new AtomicInteger();
            CountDownLatch busy = new CountDownLatch(500);
            List<Callable<Integer>> callers = Stream.generate(() -> caller(gateway.port(), answered, busy))
                    .limit(CALLERS)
                    .toList();
            var results = callers.stream().map(workers::submit).toList();
            assertThat(busy.await(60, TimeUnit.SECONDS)).isTrue();
            gateway.process().destroy();
            int refused = 0;
            for (var result : results) {
                refused += result.get(60, TimeUnit.SECONDS);
            }
            assertThat(refused).as("refused of %d", answered.get()).isZero();
            assertThat(answered.get())
                    .as("what the service did and a client got")
                    .isEqualTo(served.get());
            assertThat(answered.get()).isGreaterThan(500);
        } finally {
            service.stop(0);
            workers.shutdownNow();
        }
    }

    /** Asks until nobody listens any more; returns how many requests were answered otherwise than the service did. */
    private static Callable<Integer> caller(int port, AtomicInteger answered, CountDownLatch busy) {
        return () -> {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/api/v1/nutrition/anything"))
                    .build();
            int refused = 0;
            while (true) {
                try {
                    boolean fine = client.send(request, BodyHandlers.ofString()).statusCode() == 200;
                    if (fine) {
                        answered.incrementAndGet();
                    } else {
                        refused++;
                    }
                    busy.countDown();
                } catch (ConnectException over) {
                    return refused;
                } catch (IOException neverAccepted) {
                    // A connection that waited in the backlog when the socket closed; that nothing was done, the counts
                    // tell.
                }
            }
        };
    }
}
