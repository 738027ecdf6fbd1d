package io.branchline.gateway.route;

import io.branchline.gateway.fetch.Fetch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.ConnectException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Asks the services whether they are ready, and tells which are in words and with {@code allReady} whether all are; the gateway itself
 * stays ready, so that it can say so.
 */
@Readiness
@ApplicationScoped
class ServiceReadiness implements HealthCheck {
    private static final int UNAVAILABLE = 503;
    private static final int MAX_BYTES = 1 << 20;
    private static final long SILENT_MILLIS = 2_000;
    private static final long AWAY_MILLIS = 200;

    private final Vertx vertx;
    private final Routes routes;
    private final UpstreamConfig config;
    private final Fetch fetch;
    private volatile boolean stopped;

    ServiceReadiness(Vertx vertx, Routes routes, UpstreamConfig config, MeterRegistry registry) {
        this.vertx = vertx;
        this.routes = routes;
        this.config = config;
        this.fetch = new Fetch(vertx, 1_000, MAX_BYTES);
        routes.all()
                .forEach(route -> route.upstreams()
                        .forEach(upstream -> registry.gauge(
                                "gateway.upstream.up",
                                Tags.of("route", route.name(), "address", upstream.toString()),
                                upstream,
                                up -> up.isReady() && !up.isOpen() ? 1 : 0)));
    }

    void begin(@Observes StartupEvent start) {
        routes.all().forEach(route -> route.upstreams().forEach(this::probe));
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("services").up();
        boolean all = true;
        for (Route route : routes.all()) {
            for (Upstream upstream : route.upstreams()) {
                String state = upstream.isOpen() ? "breaker open" : upstream.isReady() ? "ready" : "down";
                answer.withData(route.name() + " " + upstream, state);
                all &= upstream.isReady() && !upstream.isOpen();
            }
        }
        return answer.withData("allReady", all).build();
    }

    void end(@Observes ShutdownEvent stop) {
        stopped = true;
    }

    /** And again and again; sooner where nobody listens, since a refusal costs nothing and a service that starts is wanted. */
    private void probe(Upstream upstream) {
        if (stopped) {
            return;
        }
        long usual = config.probeEvery().toMillis();
        fetch.get(upstream.asking(config.probePath()), SILENT_MILLIS)
                .onSuccess(answer -> upstream.ready(answer.status() != UNAVAILABLE))
                .onFailure(failure -> {
                    if (failure instanceof ConnectException) {
                        upstream.unreachable(System.nanoTime());
                    } else {
                        upstream.ready(false);
                    }
                })
                .onComplete(probed -> {
                    boolean away = probed.cause() instanceof ConnectException;
                    vertx.setTimer(away ? Math.min(AWAY_MILLIS, usual) : usual, again -> probe(upstream));
                });
    }
}
