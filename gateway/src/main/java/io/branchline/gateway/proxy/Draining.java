package io.branchline.gateway.proxy;

import io.branchline.gateway.access.Following;
import io.quarkus.runtime.ShutdownDelayInitiated;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** After SIGTERM every answer still comes, and asks its client to come back on another connection. */
@ApplicationScoped
class Draining {
    private static final long GOODBYE_MILLIS = 15_000;

    private volatile boolean begun;

    void begin(@Observes ShutdownDelayInitiated signal) {
        begun = true;
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
