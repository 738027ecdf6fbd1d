package io.branchline.gateway.identity;

import io.branchline.gateway.header.Forwarded;
import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.settings.Setting;
import io.quarkus.arc.All;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds out who is asking. What was verified is believed for a short while, so that the usual request waits for nothing. */
@Singleton
public class Doorkeeper {
    private static final int MAX_REMEMBERED = 10_000;
    private static final int MAX_CREDENTIAL = 8_192;

    /** Longer ones are verified each time, so that what is remembered stays below some 40 MB. */
    private static final int MAX_KEPT = 4_096;

    private static final CharSequence KEY = HttpHeaders.createOptimized("X-API-Key");
    private static final CharSequence CHALLENGE = HttpHeaders.createOptimized("WWW-Authenticate");
    private static final String INVALID = "Bearer error=\"invalid_token\"";

    private final Map<String, Credential.Verified> remembered = new ConcurrentHashMap<>();
    private final List<Credential> credentials;
    private final LocalOnly localOnly;
    private final long trustMillis;
    private final Clock clock = Clock.systemUTC();
    private volatile long prunedAtMillis;

    Doorkeeper(@All List<Credential> credentials, LocalOnly localOnly, IdentityConfig config) {
        this.credentials = credentials;
        this.localOnly = localOnly;
        Setting.between("branchline.identity.trust-for", config.trustFor(), Duration.ZERO, Duration.ofMinutes(5));
        this.trustMillis = config.trustFor().toMillis();
    }

    /** The principal, or a failure with a {@link io.branchline.kit.Problem}. */
    public Future<Principal> identify(HttpServerRequest request) {
        String shown = shown(request);
        if (shown == null) {
            return localOnly.open() ? local(request) : Future.failedFuture(EdgeProblem.UNAUTHORIZED.problem());
        }
        long now = clock.millis();
        Credential.Verified known = remembered.get(shown);
        if (known != null && known.endsAtMillis() > now) {
            return Future.succeededFuture(known.principal());
        }
        if (shown.isEmpty() || shown.length() > MAX_CREDENTIAL) {
            return refused(request);
        }
        for (Credential credential : credentials) {
            if (credential.recognises(shown)) {
                return credential
                        .verify(shown)
                        .map(verified -> remember(shown, verified, now))
                        .recover(failure -> failure instanceof UnavailableException
                                ? Future.failedFuture(EdgeProblem.IDENTITY_UNAVAILABLE.problem())
                                : refused(request));
            }
        }
        return refused(request);
    }

    private Principal remember(String shown, Credential.Verified verified, long now) {
        if (remembered.size() >= MAX_REMEMBERED && now - prunedAtMillis > 1_000) {
            prunedAtMillis = now;
            remembered.values().removeIf(old -> old.endsAtMillis() <= now);
        }
        if (remembered.size() < MAX_REMEMBERED && shown.length() <= MAX_KEPT) {
            long until = Math.min(verified.endsAtMillis(), now + trustMillis);
            remembered.put(shown, new Credential.Verified(verified.principal(), until));
        }
        return verified.principal();
    }

    private Future<Principal> local(HttpServerRequest request) {
        String host = Forwarded.host(request);
        String origin = request.getHeader("Origin");
        boolean stranger = host == null
                || !LocalOnly.isLocalName(host)
                || (origin != null && !LocalOnly.isLocalName(origin.substring(origin.indexOf("://") + 3)));
        return stranger
                ? Future.failedFuture(EdgeProblem.NOT_LOCAL.problem())
                : Future.succeededFuture(localOnly.principal());
    }

    /** RFC 6750 3.1: who showed something is told that it was wrong. */
    private static Future<Principal> refused(HttpServerRequest request) {
        request.response().putHeader(CHALLENGE, INVALID);
        return Future.failedFuture(EdgeProblem.UNAUTHORIZED.problem());
    }

    /** Two credentials are none: nobody could say which of them was meant. */
    private static @Nullable String shown(HttpServerRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        String key = request.getHeader(KEY);
        if (authorization == null) {
            return key;
        }
        boolean one = key == null
                && request.headers().getAll(HttpHeaders.AUTHORIZATION).size() == 1;
        return one && authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                ? authorization.substring(7).trim()
                : "";
    }
}
