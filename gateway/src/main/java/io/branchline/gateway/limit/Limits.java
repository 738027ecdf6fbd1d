package io.branchline.gateway.limit;

import io.branchline.gateway.identity.LocalOnly;
import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.route.Routes;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets a request of a caller in or refuses it, and tells the caller where they stand (draft-ietf-httpapi-ratelimit-headers). */
@Singleton
public class Limits {
    private static final int MAX_METERS = 50_000;

    private final Map<Key, Meter> meters = new ConcurrentHashMap<>();
    private final Map<String, Allowance> allowances;
    private final boolean on;
    private final boolean shadow;
    private final MeterRegistry registry;
    private final Clock clock = Clock.systemUTC();

    Limits(LimitConfig config, Routes routes, LocalOnly local, MeterRegistry registry) {
        this.on = config.enabled() && !local.open();
        this.shadow = config.shadow();
        this.registry = registry;
        this.allowances = routes.all().stream()
                .map(Route::name)
                .collect(Collectors.toMap(name -> name, name -> Allowance.of(name, config)));
    }

    /** Whose requests to which service are counted together. */
    record Key(String tenant, String subject, String service) {}

    /** Refuses with a problem, or returns null: then the request is counted until its answer has ended. */
    public @Nullable EdgeProblem enter(
            Principal principal, String service, HttpServerResponse response, Consumer<Runnable> atEnd) {
        Allowance allowance = on ? allowances.get(service) : null;
        if (allowance == null) {
            return null;
        }
        long now = now();
        Meter meter = meter(new Key(principal.tenant(), principal.subject(), service), allowance, now);
        EdgeProblem refusal = meter.enter(now, shadow);
        response.putHeader("RateLimit-Policy", allowance.policy());
        if (refusal == null || shadow) {
            response.putHeader("RateLimit", "\"" + service + "\";r=" + meter.remaining(now));
            atEnd.accept(meter::leave);
        }
        if (refusal != null) {
            registry.counter(
                            "gateway.limited",
                            "route",
                            service,
                            "why",
                            refusal.problem().code(),
                            "shadow",
                            String.valueOf(shadow))
                    .increment();
        }
        if (refusal != null && !shadow) {
            long seconds = meter.secondsUntilNext(now, refusal);
            response.putHeader("RateLimit", "\"" + service + "\";r=0;t=" + seconds);
            response.putHeader("Retry-After", Long.toString(seconds));
            return refusal;
        }
        return null;
    }

    Map<Key, Meter> meters() {
        return meters;
    }

    long now() {
        Instant now = clock.instant();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    private Meter meter(Key key, Allowance allowance, long now) {
        Meter known = meters.get(key);
        if (known != null) {
            return known;
        }
        if (meters.size() >= MAX_METERS) {
            meters.values().removeIf(meter -> meter.isIdle(now));
        }
        return meters.computeIfAbsent(key, fresh -> new Meter(allowance, now));
    }
}
