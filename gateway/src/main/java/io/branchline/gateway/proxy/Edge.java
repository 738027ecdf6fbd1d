package io.branchline.gateway.proxy;

import io.branchline.gateway.access.Access;
import io.branchline.gateway.access.Following;
import io.branchline.gateway.access.Operators;
import io.branchline.gateway.header.Answers;
import io.branchline.gateway.header.Forwarded;
import io.branchline.gateway.header.RequestId;
import io.branchline.gateway.identity.Doorkeeper;
import io.branchline.gateway.identity.OwnEndpoints;
import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.problem.Refusal;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.route.Routes;
import io.branchline.gateway.wire.SafePath;
import io.branchline.kit.Problem;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The first handler of every request: gives it an id, refuses unsafe paths, asks who it is, and sends it on its way. */
@ApplicationScoped
class Edge {
    /** After Quarkus' CORS filter (-300), before everything else that it mounts. */
    private static final int ORDER = -290;

    /** The largest body for the gateway's own endpoints, bytes. */
    private static final long OWN_BODY = 1_048_576;

    private static final String FOLLOWED = "branchline.followed";

    private static final Logger LOG = Logger.getLogger(Edge.class);

    private final Routes routes;
    private final Doorkeeper doorkeeper;
    private final Passage passage;
    private final Refusal refusal;
    private final Access access;
    private final Draining draining;
    private final Forwarded forwarded;
    private final Operators operators;

    Edge(
            Routes routes,
            Doorkeeper doorkeeper,
            Passage passage,
            Refusal refusal,
            Access access,
            Draining draining,
            Forwarded forwarded,
            Operators operators) {
        this.routes = routes;
        this.doorkeeper = doorkeeper;
        this.passage = passage;
        this.refusal = refusal;
        this.access = access;
        this.draining = draining;
        this.forwarded = forwarded;
        this.operators = operators;
    }

    void mount(@Observes Router router) {
        router.route().order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (context.get(FOLLOWED) != null) {
            // One of the gateway's own pages was looked up under another path: the same request goes on.
            context.next();
            return;
        }
        HttpServerRequest in = context.request();
        String id = RequestId.of(in);
        Following following = access.follow(in, id);
        context.put(FOLLOWED, following);
        String path = in.path();
        Route route = path == null ? null : routes.find(path);
        if (route == null) {
            // Who answers the gateway's own pages hears the end, too; the routing context tells everybody.
            context.addEndHandler(done -> following.handle(null));
        } else {
            in.response().endHandler(following);
            following.route(route.name());
        }
        in.response().putHeader(RequestId.HEADER, id);
        draining.see(in, following);
        boolean data = path == null || path.startsWith("/api/");
        MultiMap headers = in.response().headers();
        if (data) {
            Answers.data(headers, forwarded.isSecure(in));
        } else {
            Answers.page(headers, forwarded.isSecure(in));
        }
        if (path == null || !SafePath.accepts(path)) {
            refusal.send(in, EdgeProblem.UNSAFE_PATH);
            return;
        }
        if (route == null) {
            own(context, path, following);
            return;
        }
        EdgeProblem wrongBody = BodyRules.refusal(in, route.limits());
        if (wrongBody == null) {
            identify(in, principal -> passage.begin(in, route, principal, following));
        } else {
            refusal.send(in, wrongBody);
        }
    }

    /** The gateway's own API wants a principal as well; its pages and documents do not. */
    private void own(RoutingContext context, String path, Following following) {
        if (BodyRules.declaresMoreThan(context.request(), OWN_BODY)) {
            refusal.send(context.request(), EdgeProblem.BODY_TOO_LARGE);
            return;
        }
        if (!operators.mayAsk(context.request(), path)) {
            refusal.send(context.request(), EdgeProblem.NOT_FOUND);
            return;
        }
        if (!path.startsWith("/api/")) {
            context.next();
            return;
        }
        identify(context.request(), principal -> {
            EdgeProblem refused = passage.own(context.request(), principal, following);
            if (refused == null) {
                OwnEndpoints.let(context, principal);
                context.next();
            } else {
                refusal.send(context.request(), refused);
            }
        });
    }

    private void identify(HttpServerRequest in, Consumer<Principal> then) {
        Future<Principal> who = doorkeeper.identify(in);
        if (who.succeeded()) {
            then.accept(who.result());
        } else {
            who.onSuccess(then::accept).onFailure(failure -> refuse(in, failure));
        }
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
