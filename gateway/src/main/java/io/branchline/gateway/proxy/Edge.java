package io.branchline.gateway.proxy;

import io.branchline.gateway.identity.Doorkeeper;
import io.branchline.gateway.identity.OwnEndpoints;
import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.problem.Refusal;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.route.Routes;
import io.branchline.gateway.token.InternalTokens;
import io.branchline.gateway.wire.Forwarded;
import io.branchline.gateway.wire.Headers;
import io.branchline.gateway.wire.RequestId;
import io.branchline.gateway.wire.SafePath;
import io.branchline.kit.Problem;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** The first handler of every request: gives it an id, refuses unsafe paths, and sends what belongs to a service on its way. */
@ApplicationScoped
class Edge {
    /** Before everything that Quarkus mounts itself. */
    private static final int FIRST = -1_000_000;

    private static final Logger LOG = Logger.getLogger(Edge.class);

    private final Routes routes;
    private final Doorkeeper doorkeeper;
    private final InternalTokens tokens;
    private final Connections connections;
    private final Refusal refusal;

    Edge(Routes routes, Doorkeeper doorkeeper, InternalTokens tokens, Connections connections, Refusal refusal) {
        this.routes = routes;
        this.doorkeeper = doorkeeper;
        this.tokens = tokens;
        this.connections = connections;
        this.refusal = refusal;
    }

    void mount(@Observes Router router) {
        router.route().order(FIRST).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest in = context.request();
        String id = RequestId.of(in);
        in.response().putHeader(RequestId.HEADER, id);
        String path = in.path();
        if (path == null || !SafePath.accepts(path)) {
            refusal.send(in, EdgeProblem.UNSAFE_PATH);
            return;
        }
        Route route = routes.find(path);
        if (route == null) {
            own(context, path);
            return;
        }
        if (RequestBody.declaredLength(in) > RequestBody.limit(in, route.limits())) {
            refusal.send(in, EdgeProblem.BODY_TOO_LARGE);
            return;
        }
        Future<Principal> who = doorkeeper.identify(in);
        if (who.succeeded()) {
            pass(in, route, who.result(), id);
        } else {
            who.onSuccess(principal -> pass(in, route, principal, id)).onFailure(failure -> refuse(in, failure));
        }
    }

    /** The gateway's own API wants a principal as well; its pages and documents do not. */
    private void own(RoutingContext context, String path) {
        if (!path.startsWith("/api/")) {
            context.next();
            return;
        }
        doorkeeper
                .identify(context.request())
                .onSuccess(principal -> {
                    if (principal.mayReach("gateway", false)) {
                        OwnEndpoints.let(context, principal);
                        context.next();
                    } else {
                        refusal.send(context.request(), EdgeProblem.OUT_OF_SCOPE);
                    }
                })
                .onFailure(failure -> refuse(context.request(), failure));
    }

    private void pass(HttpServerRequest in, Route route, Principal principal, String id) {
        boolean readOnly = in.method() == HttpMethod.GET || in.method() == HttpMethod.HEAD;
        if (!principal.mayReach(route.name(), readOnly)) {
            refusal.send(in, EdgeProblem.OUT_OF_SCOPE);
            return;
        }
        MultiMap headers = Headers.ofRequest(in);
        headers.set(HttpHeaders.AUTHORIZATION, tokens.authorization(principal, route.name()));
        headers.set(RequestId.HEADER, id);
        Forwarded.set(headers, in);
        connections.send(in, route, headers);
    }

    private void refuse(HttpServerRequest in, Throwable failure) {
        if (failure instanceof Problem problem) {
            refusal.send(in, problem);
        } else {
            LOG.error("identification failed", failure);
            refusal.send(in, EdgeProblem.UNAUTHORIZED);
        }
    }
}
