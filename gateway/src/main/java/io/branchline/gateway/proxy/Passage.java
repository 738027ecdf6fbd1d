package io.branchline.gateway.proxy;

import io.branchline.gateway.access.Following;
import io.branchline.gateway.header.Forwarded;
import io.branchline.gateway.header.Headers;
import io.branchline.gateway.header.RequestId;
import io.branchline.gateway.header.TraceContext;
import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.limit.Limits;
import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.problem.Refusal;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.token.InternalTokens;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

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

    void begin(HttpServerRequest in, Route route, Principal principal, Following following) {
        boolean readOnly = in.method() == HttpMethod.GET || in.method() == HttpMethod.HEAD;
        EdgeProblem refused = principal.mayReach(route.name(), readOnly)
                ? limits.enter(principal, route.name(), in.response(), following::atEnd)
                : EdgeProblem.OUT_OF_SCOPE;
        if (refused != null) {
            refusal.send(in, refused);
            return;
        }
        MultiMap headers = Headers.ofRequest(in);
        headers.set(HttpHeaders.AUTHORIZATION, tokens.authorization(principal, route.name()));
        headers.set(RequestId.HEADER, following.id());
        headers.set(TraceContext.HEADER, TraceContext.next(in));
        forwarded.set(headers, in);
        connections.send(in, route, headers);
    }
}
