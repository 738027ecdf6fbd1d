package io.branchline.gateway.access;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** Follows requests to their end: one log line, one timer by route and class of status, and how many are under way. */
@Singleton
public class Access {
    private static final Logger LOG = Logger.getLogger("io.branchline.access");

    /** The buckets from which operators read percentiles, 5 ms to 30 s. */
    private static final Duration[] BOUNDS = IntStream.of(
                    5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final MeterRegistry registry;
    private final boolean logged;

    Access(MeterRegistry registry, AccessConfig config) {
        this.registry = registry;
        this.logged = config.enabled();
        registry.gauge("gateway.requests.under.way", underWay);
    }

    /** Begins to follow; who calls sees to it that the end is heard. */
    public Following follow(HttpServerRequest request, String id) {
        underWay.incrementAndGet();
        return new Following(this, request, id);
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
            families[i] = Timer.builder("gateway.requests")
                    .tag("route", route)
                    .tag("status", i + "xx")
                    .serviceLevelObjectives(BOUNDS)
                    .register(registry);
        }
        return families;
    }
}
