package io.branchline.gateway.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.gateway.testing.FakeIssuer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jose4j.jwk.JsonWebKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {
    private final Vertx vertx = Vertx.vertx();
    private final FakeIssuer issuer = new FakeIssuer();
    private final SetClock clock = new SetClock();
    private String name = "";

    @BeforeEach
    void start() {
        issuer.start();
        name = issuer.name();
    }

    @AfterEach
    void stop() {
        issuer.stop();
        vertx.close();
    }

    @Test
    void a_new_key_is_found_once_ten_seconds_have_passed_and_not_before() throws Exception {
        IssuerKeys keys = new IssuerKeys(vertx, name, null, clock);
        await(keys.read());
        issuer.addKey("rsa-2");
        assertThat(await(keys.again())).extracting(JsonWebKey::getKeyId).doesNotContain("rsa-2");
        assertThat(issuer.asked()).hasSize(2);
        clock.forward(Duration.ofSeconds(10));
        assertThat(await(keys.again())).extracting(JsonWebKey::getKeyId).contains("rsa-1", "rsa-2");
    }

    @Test
    void many_that_ask_at_once_ask_the_issuer_once() throws Exception {
        IssuerKeys keys = new IssuerKeys(vertx, name, null, clock);
        List<Future<List<JsonWebKey>>> all =
                java.util.stream.Stream.generate(keys::again).limit(50).toList();
        for (Future<List<JsonWebKey>> one : all) {
            assertThat(await(one)).hasSize(2);
        }
        assertThat(issuer.asked()).hasSize(2);
    }

    @Test
    void an_issuer_that_is_away_is_asked_once_a_second_at_most_and_its_known_keys_stay() throws Exception {
        IssuerKeys keys = new IssuerKeys(vertx, name, null, clock);
        await(keys.read());
        issuer.stop();
        clock.forward(Duration.ofSeconds(10));
        assertThat(failure(keys.again())).isNotNull();
        assertThat(failure(keys.again())).hasMessageContaining("just now");
        assertThat(keys.known()).hasSize(2);
        assertThat(keys.health()).isEqualTo("out of reach, its keys are known");
    }

    @Test
    void a_discovery_document_of_somebody_else_is_not_believed() throws Exception {
        IssuerKeys keys = new IssuerKeys(vertx, name + "/", null, clock);
        assertThat(failure(keys.read())).hasMessageContaining("names the issuer " + name);
        assertThat(keys.known()).isEmpty();
        assertThat(keys.health()).isEqualTo("down");
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static Throwable failure(Future<?> future) throws Exception {
        return await(future.map(done -> new Throwable("no failure")).otherwise(cause -> cause));
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
