package io.branchline.gateway.proxy;

import io.branchline.gateway.limit.RouteGate;
import io.branchline.gateway.problem.Refusal;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.route.Routes;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The connections to the services; each route has its own pool, so that a slow service starves no other. */
@Singleton
class Connections {
    private static final int CONNECTIONS = 1_024;

    private final Map<String, HttpClient> clients;
    private final HttpClient fresh;
    private final Vertx vertx;
    private final Refusal refusal;
    private final AtomicInteger turn = new AtomicInteger();

    Connections(Vertx vertx, Routes routes, Refusal refusal) {
        this.vertx = vertx;
        this.refusal = refusal;
        clients = routes.all().stream().collect(Collectors.toMap(Route::name, route -> connect(vertx, route)));
        fresh = vertx.createHttpClient(options().setKeepAlive(false), pool());
    }

    void send(HttpServerRequest in, Route route, MultiMap headers, RouteGate gate) {
        int first = route.upstreams().size() == 1 ? 0 : turn.getAndIncrement() & Integer.MAX_VALUE;
        new Exchange(in, route, headers, this, gate, first).start();
    }

    HttpClient client(Route route) {
        return Objects.requireNonNull(clients.get(route.name()));
    }

    /** For what is sent once more: a connection of its own, as the kept ones may all have been closed together. */
    HttpClient fresh() {
        return fresh;
    }

    Vertx vertx() {
        return vertx;
    }

    Refusal refusal() {
        return refusal;
    }

    private static HttpClient connect(Vertx vertx, Route route) {
        long idle = Math.max(
                route.limits().idleAfter().toMillis(),
                route.limits().answerWithin().toMillis() + 1_000);
        return vertx.createHttpClient(
                options()
                        .setKeepAlive(true)
                        .setKeepAliveTimeout(30)
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setIdleTimeout((int) idle),
                pool());
    }

    private static HttpClientOptions options() {
        return new HttpClientOptions()
                .setConnectTimeout(1_000)
                .setMaxHeaderSize(32_768)
                .setDecompressionSupported(false)
                .setTcpNoDelay(true);
    }

    private static PoolOptions pool() {
        return new PoolOptions().setHttp1MaxSize(CONNECTIONS).setMaxWaitQueueSize(4_096);
    }
}
