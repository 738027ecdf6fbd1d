package io.branchline.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.branchline.gateway.testing.FakeService;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ReplicasTest.TwoReplicas.class)
class ReplicasTest {
    private static final int CALLERS = 8;
    private static final int CALLS = 150;

    @SuppressWarnings("NullAway.Init") // injected by Replicas
    FakeService replicaA;

    @SuppressWarnings("NullAway.Init") // injected by Replicas
    FakeService replicaB;

    @SuppressWarnings("NullAway.Init") // injected by Replicas
    FakeService leaver;

    /** The nutrition service twice. */
    public static class TwoReplicas implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Replicas.class));
        }
    }

    /** Starts both. */
    public static class Replicas implements QuarkusTestResourceLifecycleManager {
        private @Nullable FakeService first;
        private @Nullable FakeService second;
        private @Nullable FakeService third;

        @Override
        public int order() {
            return 10;
        }

        @Override
        public Map<String, String> start() {
            try {
                FakeService a = new FakeService("{}");
                FakeService b = new FakeService("{}");
                FakeService c = new FakeService("{}");
                third = c;
                FakeService d = new FakeService("{}");
                first = a;
                second = b;
                return Map.of(
                        "branchline.routes.nutrition.answer-within",
                        "30s",
                        "branchline.routes.nutrition.upstreams",
                        "http://127.0.0.1:" + a.port() + ",http://127.0.0.1:" + b.port(),
                        "branchline.routes.office.upstreams",
                        "http://127.0.0.1:1",
                        "branchline.routes.leaving.prefix",
                        "/api/v1/leaving",
                        "branchline.routes.leaving.upstreams",
                        "http://127.0.0.1:" + c.port() + ",http://127.0.0.1:" + d.port());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(first, field -> field.getName().equals("replicaA"));
            injector.injectIntoFields(third, field -> field.getName().equals("leaver"));
            injector.injectIntoFields(second, field -> field.getName().equals("replicaB"));
        }

        @Override
        public void stop() {}
    }

    @Test
    void one_replica_killed_under_load_costs_no_request() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/nutrition/echo"))
                .build();
        Callable<Long> caller = () -> {
            long failed = 0;
            for (int i = 0; i < CALLS; i++) {
                failed += client.send(request, BodyHandlers.discarding()).statusCode() == 200 ? 0 : 1;
                if (i == CALLS / 3) {
                    replicaA.close();
                }
            }
            return failed;
        };
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        long failed = 0;
        for (var result :
                callers.invokeAll(Stream.generate(() -> caller).limit(CALLERS).toList())) {
            failed += result.get();
        }
        callers.shutdown();
        assertThat(failed).isZero();
        assertThat(replicaA.seen()).isNotEmpty();
        assertThat(replicaB.seen().size()).isGreaterThan(CALLERS * CALLS / 2);
    }

    @Test
    void one_replica_that_is_leaving_costs_no_request_that_may_be_repeated() {
        leaver.leave();
        for (int i = 0; i < 20; i++) {
            given().get("/api/v1/leaving/echo").then().statusCode(200);
        }
        assertThat(leaver.seen()).isNotEmpty();
    }

    @Test
    void a_service_that_is_down_is_a_503_that_says_when_to_come_back() {
        for (int i = 0; i < 8; i++) {
            given().get("/api/v1/office/echo")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "2")
                    .body("code", equalTo("upstream-down"));
        }
        String health =
                given().get("/q/health/ready").then().statusCode(200).extract().asString();
        assertThat(health)
                .contains("office 127.0.0.1:1")
                .containsAnyOf("breaker open", "down")
                .containsPattern("\"allReady\": ?false");
    }
}
