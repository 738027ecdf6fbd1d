package io.branchline.gateway.proxy;

import io.branchline.gateway.access.Following;
import io.branchline.gateway.header.Forwarded;
import io.branchline.gateway.header.Headers;
import io.branchline.gateway.header.RequestId;
import io.branchline.gateway.header.TraceContext;
import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.limit.Limits;
import io.branchline.gateway.limit.RouteGate;
import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.problem.Refusal;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.token.InternalTokens;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** From a known caller to the service: scopes, limits, then the head that the service gets to see. */
@Singleton
class Passage {
    private final InternalTokens tokens;
    private final Limits limits;
    private final Connections connections;
    private final Refusal refusal;
    private final Forwarded forwarded;

    Passage(InternalTokens tokens, Limits limits, Connections connections, Refusal refusal, Forwarded forwarded) {
        this.tokens = tokens;
        this.limits = limits;
        this.connections = connections;
        this.refusal = refusal;
        this.forwarded = forwarded;
    }

    /** The gateway's own API has scopes and limits, too; null when the caller may go on. */
    @Nullable
    EdgeProblem own(HttpServerRequest in, Principal principal, Following following) {
        return principal.mayReach(Limits.OWN, isReadOnly(in))
                ? limits.enter(principal, Limits.OWN, in.response().headers(), following::atEnd)
                : EdgeProblem.OUT_OF_SCOPE;
    }

    private static boolean isReadOnly(HttpServerRequest in) {
        return in.method() == HttpMethod.GET || in.method() == HttpMethod.HEAD;
    }

    void begin(HttpServerRequest in, Route route, Principal principal, Following following) {
        EdgeProblem refused = principal.mayReach(route.name(), isReadOnly(in))
                ? limits.enter(principal, route.name(), in.response().headers(), following::atEnd)
                : EdgeProblem.OUT_OF_SCOPE;
        if (refused != null) {
            refusal.send(in, refused);
            return;
        }
        RouteGate gate = limits.gate(route.name());
        if (!gate.enter()) {
            limits.count(route.name(), EdgeProblem.OVERLOADED);
            in.response().putHeader("Retry-After", "1");
            refusal.send(in, EdgeProblem.OVERLOADED);
            return;
        }
        MultiMap headers = Headers.ofRequest(in);
        headers.set(HttpHeaders.AUTHORIZATION, tokens.authorization(principal, route.name()));
        headers.set(RequestId.HEADER, following.id());
        following.trace(TraceContext.set(headers, in));
        forwarded.set(headers, in);
        connections.send(in, route, headers, gate);
    }
}
