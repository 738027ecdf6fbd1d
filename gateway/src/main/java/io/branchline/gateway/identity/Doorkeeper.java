package io.branchline.gateway.identity;

import io.branchline.gateway.problem.EdgeProblem;
import io.quarkus.arc.All;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds out who is asking. What was verified is believed for a short while, so that the usual request waits for nothing. */
@Singleton
public class Doorkeeper {
    private static final int MAX_REMEMBERED = 20_000;
    private static final int MAX_CREDENTIAL = 8_192;

    private final Map<String, Credential.Verified> remembered = new ConcurrentHashMap<>();
    private final List<Credential> credentials;
    private final LocalOnly localOnly;
    private final long trustMillis;
    private final Clock clock = Clock.systemUTC();

    Doorkeeper(@All List<Credential> credentials, LocalOnly localOnly, IdentityConfig config) {
        this.credentials = credentials;
        this.localOnly = localOnly;
        this.trustMillis = config.trustFor().toMillis();
    }

    /** The principal, or a failure with a {@link io.branchline.kit.Problem}. */
    public Future<Principal> identify(HttpServerRequest request) {
        String shown = shown(request);
        if (shown == null) {
            return localOnly.open() ? local(request) : refused();
        }
        long now = clock.millis();
        Credential.Verified known = remembered.get(shown);
        if (known != null && known.endsAtMillis() > now) {
            return Future.succeededFuture(known.principal());
        }
        if (shown.isEmpty() || shown.length() > MAX_CREDENTIAL) {
            return refused();
        }
        for (Credential credential : credentials) {
            if (credential.recognises(shown)) {
                return credential
                        .verify(shown)
                        .map(verified -> remember(shown, verified, now))
                        .recover(failure -> refused());
            }
        }
        return refused();
    }

    private Principal remember(String shown, Credential.Verified verified, long now) {
        if (remembered.size() >= MAX_REMEMBERED) {
            remembered.values().removeIf(old -> old.endsAtMillis() <= now);
        }
        if (remembered.size() < MAX_REMEMBERED) {
            long until = Math.min(verified.endsAtMillis(), now + trustMillis);
            remembered.put(shown, new Credential.Verified(verified.principal(), until));
        }
        return verified.principal();
    }

    /** HTTP/2 names the host in a pseudo-header of its own. */
    private static @Nullable String host(HttpServerRequest request) {
        String header = request.getHeader("Host");
        return header != null || request.authority() == null
                ? header
                : request.authority().toString();
    }

    private Future<Principal> local(HttpServerRequest request) {
        String host = host(request);
        String origin = request.getHeader("Origin");
        boolean stranger = host == null
                || !LocalOnly.isLocalName(host)
                || (origin != null && !LocalOnly.isLocalName(origin.substring(origin.indexOf("://") + 3)));
        return stranger
                ? Future.failedFuture(EdgeProblem.NOT_LOCAL.problem())
                : Future.succeededFuture(localOnly.principal());
    }

    private static Future<Principal> refused() {
        return Future.failedFuture(EdgeProblem.UNAUTHORIZED.problem());
    }

    private static @Nullable String shown(HttpServerRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                    ? authorization.substring(7).trim()
                    : "";
        }
        return request.getHeader("X-API-Key");
    }
}
