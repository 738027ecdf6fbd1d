package io.branchline.gateway.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.branchline.gateway.fetch.Fetch;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.route.Routes;
import io.branchline.gateway.route.Upstream;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Reads the services' OpenAPI documents now and then and keeps the last good copy of each. */
@Singleton
class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final long IMPATIENT_MILLIS = 2_000;
    private static final long SILENT_MILLIS = 10_000;
    private static final int MAX_BYTES = 8 << 20;

    private final Map<String, Product> lastGood = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final Routes routes;
    private final Fetch fetch;
    private final ObjectMapper json;
    private final KeptDocuments kept;
    private final long refreshMillis;
    private final AtomicLong changes = new AtomicLong();
    private volatile boolean stopped;

    ServiceDocuments(Vertx vertx, Routes routes, ObjectMapper json, PortalConfig config, KeptDocuments kept) {
        this.kept = kept;
        this.vertx = vertx;
        this.routes = routes;
        this.json = json;
        this.refreshMillis = config.refresh().toMillis();
        this.fetch = new Fetch(vertx, 1_000, MAX_BYTES);
    }

    void begin(@Observes StartupEvent start) {
        routes.all()
                .forEach(route -> vertx.executeBlocking(() -> remember(route), false)
                        .onFailure(
                                failure -> LOG.debugf("no kept document of %s: %s", route.name(), failure.getMessage()))
                        .onComplete(done -> read(route, 0)));
    }

    /** Until the service answers, what it said in an earlier run. */
    boolean remember(Route route) throws SQLException, IOException {
        String document = kept.find(route.name());
        if (document != null && json.readTree(document) instanceof ObjectNode known) {
            lastGood.putIfAbsent(route.name(), new Product(route.name(), route.prefix(), known));
            changes.incrementAndGet();
        }
        return true;
    }

    /** What is known now, in the routes' order. */
    List<Product> products() {
        return routes.all().stream()
                .map(route -> lastGood.get(route.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Counts up with every change. */
    long version() {
        return changes.get();
    }

    void end(@Observes ShutdownEvent stop) {
        stopped = true;
    }

    private void read(Route route, int turn) {
        if (stopped) {
            return;
        }
        Upstream upstream = route.upstreams().get(turn % route.upstreams().size());
        fetch.document(upstream.asking("/openapi?format=json"), SILENT_MILLIS)
                .compose(body -> vertx.executeBlocking(() -> keep(route, body), false))
                .onFailure(failure -> LOG.debugf("no OpenAPI document of %s: %s", route.name(), failure.getMessage()))
                .onComplete(done -> vertx.setTimer(
                        done.succeeded() ? refreshMillis : Math.min(IMPATIENT_MILLIS, refreshMillis),
                        again -> read(route, turn + 1)));
    }

    private boolean keep(Route route, Buffer body) throws SQLException {
        try {
            if (json.readTree(body.getBytes()) instanceof ObjectNode document) {
                Product fresh = new Product(route.name(), route.prefix(), document);
                if (!fresh.equals(lastGood.put(route.name(), fresh))) {
                    changes.incrementAndGet();
                    kept.keep(route.name(), body.toString());
                }
                return true;
            }
        } catch (IOException broken) {
            LOG.warnf("the OpenAPI document of %s is not JSON", route.name());
        }
        return false;
    }
}
