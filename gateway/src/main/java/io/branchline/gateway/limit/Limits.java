package io.branchline.gateway.limit;

import io.branchline.gateway.identity.LocalOnly;
import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.route.Routes;
import io.branchline.gateway.settings.Setting;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.vertx.core.MultiMap;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets a request of a caller in or refuses it, and tells the caller where they stand (draft-ietf-httpapi-ratelimit-headers). */
@Singleton
public class Limits {
    /** The route name of the gateway's own API. */
    public static final String OWN = "gateway";

    /** More callers than this at once share one allowance by service, so that memory has an end. */
    private static final int MAX_METERS = 50_000;

    private static final long PRUNE_NANOS = 1_000_000_000L;

    private final Map<Key, Meter> meters = new ConcurrentHashMap<>();
    private final Map<String, Meter> crowd = new ConcurrentHashMap<>();
    private final Map<String, Allowance> allowances;
    private final Map<String, RouteGate> gates;
    private final boolean on;
    private final boolean shadow;
    private final int mostMeters;
    private final MeterRegistry registry;
    private final Clock clock = Clock.systemUTC();
    private volatile long prunedAt;

    @Inject
    Limits(LimitConfig config, Routes routes, LocalOnly local, MeterRegistry registry) {
        this(config, routes.all().stream().map(Route::name).toList(), !local.open(), registry, MAX_METERS);
    }

    Limits(LimitConfig config, List<String> routes, boolean everybodyIsKnown, MeterRegistry registry, int mostMeters) {
        this.on = config.enabled() && everybodyIsKnown;
        this.shadow = config.shadow();
        this.registry = registry;
        this.mostMeters = mostMeters;
        List<String> names =
                Stream.concat(routes.stream(), Stream.of(OWN)).distinct().toList();
        config.routes().keySet().stream().filter(name -> !names.contains(name)).forEach(name -> {
            throw Setting.wrong(
                    "branchline.limits.routes." + name, "...", "there is no such route; write one of " + names);
        });
        this.allowances = names.stream().collect(Collectors.toMap(name -> name, name -> Allowance.of(name, config)));
        this.gates = allowances.values().stream()
                .collect(Collectors.toMap(
                        Allowance::name,
                        allowance -> new RouteGate(config.enabled() ? allowance.inFlight() : Integer.MAX_VALUE)));
        gates.forEach((name, gate) ->
                registry.gauge("gateway.in.flight", List.of(Tag.of("route", name)), gate, RouteGate::underWay));
    }

    /** The gate of a service. */
    public RouteGate gate(String service) {
        return Objects.requireNonNull(gates.get(service));
    }

    /** Whose requests to which service are counted together. */
    record Key(String tenant, String subject, String service) {}

    /** Refuses with a problem, or returns null: then the request is counted until its answer has ended. */
    public @Nullable EdgeProblem enter(Principal principal, String service, MultiMap answer, Consumer<Runnable> atEnd) {
        Allowance allowance = on ? allowances.get(service) : null;
        if (allowance == null) {
            return null;
        }
        long now = now();
        Meter meter = meter(new Key(principal.tenant(), principal.subject(), service), allowance, now);
        EdgeProblem refusal = meter.enter(now, shadow);
        answer.set("RateLimit-Policy", allowance.policy());
        if (refusal == null || shadow) {
            answer.set("RateLimit", meter.standing(now));
            atEnd.accept(meter::leave);
        }
        if (refusal != null) {
            count(service, refusal);
        }
        if (refusal != null && !shadow) {
            long seconds = meter.secondsUntilNext(now, refusal);
            if (refusal != EdgeProblem.TOO_MANY_AT_ONCE) {
                String which = refusal == EdgeProblem.QUOTA_USED_UP ? service + "-day" : service;
                answer.set("RateLimit", "\"" + which + "\";r=0;t=" + seconds);
            }
            answer.set("Retry-After", Long.toString(seconds));
            return refusal;
        }
        return null;
    }

    /** Counts a refusal for the operators. */
    public void count(String service, EdgeProblem refusal) {
        String why = refusal.problem().code();
        registry.counter("gateway.limited", "route", service, "why", why, "shadow", String.valueOf(shadow))
                .increment();
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
        if (meters.size() >= mostMeters && now - prunedAt > PRUNE_NANOS) {
            prunedAt = now;
            meters.values().removeIf(meter -> meter.isIdle(now));
        }
        return meters.size() < mostMeters
                ? meters.computeIfAbsent(key, fresh -> new Meter(allowance, now))
                : crowd.computeIfAbsent(key.service(), fresh -> new Meter(allowance, now));
    }
}
