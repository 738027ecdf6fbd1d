package io.branchline.gateway.proxy;

import io.branchline.gateway.access.Following;
import io.branchline.gateway.wire.Listeners;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * After SIGTERM every answer still comes, and asks its client to come back on another connection; shortly before Quarkus
 * would answer new requests 503, nobody new can connect any more.
 */
@ApplicationScoped
class Draining {
    private static final long LAST_MILLIS = 250;
    private static final long GOODBYE_MILLIS = 15_000;

    private volatile boolean begun;

    private final Vertx vertx;
    private final long listenMillis;

    Draining(Vertx vertx, @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.vertx = vertx;
        this.listenMillis = delay.orElse(Duration.ZERO).toMillis() - LAST_MILLIS;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent signal) {
        begun = true;
        if (listenMillis > 0) {
            vertx.setTimer(listenMillis, now -> Listeners.close());
        }
    }

    void see(HttpServerRequest in, Following following) {
        if (!begun) {
            return;
        }
        if (in.version() == HttpVersion.HTTP_2) {
            following.afterwards(() -> in.connection().shutdown(GOODBYE_MILLIS));
        } else {
            in.response().putHeader("Connection", "close");
            following.afterwards(() -> in.connection().close());
        }
    }
}
