package io.branchline.gateway.access;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Follows requests to their end: one log line, one timer by route and class of status, and how many are under way. */
@Singleton
public class Access {
    private static final Logger LOG = Logger.getLogger("io.branchline.access");

    private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final MeterRegistry registry;
    private final boolean logged;

    Access(MeterRegistry registry, AccessConfig config) {
        this.registry = registry;
        this.logged = config.enabled();
        registry.gauge("gateway.requests.under.way", underWay);
    }

    /** Begins to follow. */
    public Following follow(HttpServerRequest request, String id) {
        underWay.incrementAndGet();
        Following following = new Following(this, request, id);
        request.response().endHandler(following);
        return following;
    }

    void ended(Following following) {
        underWay.decrementAndGet();
        int family = following.status() / 100;
        Timer[] families = timers.computeIfAbsent(following.route(), this::register);
        families[family < families.length ? family : 0].record(following.nanos(), TimeUnit.NANOSECONDS);
        if (logged) {
            LOG.info(following.line());
        }
    }

    private Timer[] register(String route) {
        Timer[] families = new Timer[6];
        for (int i = 0; i < families.length; i++) {
            families[i] = registry.timer("gateway.requests", "route", route, "status", i + "xx");
        }
        return families;
    }
}
