package io.branchline.gateway.proxy;

import io.branchline.gateway.header.Headers;
import io.branchline.gateway.limit.RouteGate;
import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.route.Upstream;
import io.vertx.core.AsyncResult;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service and back. Lives on one event loop; never blocks, never holds a whole body. */
final class Exchange {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final HttpServerRequest in;
    private final Route route;
    private final MultiMap headers;
    private final Connections connections;
    private final int first;
    private final boolean hasBody;
    private int tried;
    private boolean bodyTouched;
    private boolean over;
    private boolean cut;
    private boolean repeated;
    private @Nullable RouteGate gate;
    private @Nullable Upstream upstream;
    private @Nullable HttpClientRequest out;
    private @Nullable RequestBody body;

    Exchange(HttpServerRequest in, Route route, MultiMap headers, Connections connections, RouteGate gate, int first) {
        this.in = in;
        this.route = route;
        this.headers = headers;
        this.connections = connections;
        this.gate = gate;
        this.first = first;
        this.hasBody = BodyRules.isPresent(in);
    }

    void start() {
        in.response().closeHandler(closed -> abandon());
        in.response().exceptionHandler(failure -> abandon());
        if (in.response().closed()) {
            finish();
        } else {
            connect();
        }
    }

    private void connect() {
        Upstream next = route.choose(first, tried, System.nanoTime());
        if (next == null && cut && !repeated) {
            repeated = true;
            tried = 0;
            next = route.choose(first, tried, System.nanoTime());
        }
        if (next == null) {
            refuse(EdgeProblem.UPSTREAM_DOWN);
            return;
        }
        upstream = next;
        tried |= 1 << route.upstreams().indexOf(next);
        RequestOptions options = new RequestOptions()
                .setMethod(in.method())
                .setServer(next.address())
                .setHost(next.host())
                .setPort(next.port())
                .setURI(in.uri())
                .setHeaders(headers);
        HttpClient client = cut ? connections.fresh() : connections.client(route);
        client.request(options).onComplete(this::connected);
    }

    private void connected(AsyncResult<HttpClientRequest> attempt) {
        if (over) {
            if (attempt.succeeded()) {
                attempt.result().reset();
            }
            return;
        }
        if (attempt.failed()) {
            out = null;
            fail();
            tryAnotherOr(EdgeProblem.UPSTREAM_DOWN, true);
            return;
        }
        HttpClientRequest request = attempt.result();
        out = request;
        // What goes wrong is told by the answer's future; without a handler Vert.x would log each as an error.
        request.exceptionHandler(told -> {});
        request.response().onComplete(this::answered);
        if (hasBody) {
            bodyTouched = true;
            body = new RequestBody(connections.vertx(), in, request, route.limits(), this::refuse);
            body.pump();
        } else {
            in.resume();
            request.idleTimeout(route.limits().answerWithin().toMillis());
            request.end();
        }
    }

    private void answered(AsyncResult<HttpClientResponse> attempt) {
        if (over) {
            return;
        }
        boolean mayRepeat = !bodyTouched && Failure.mayRepeat(in.method());
        if (attempt.failed()) {
            EdgeProblem problem = Failure.of(attempt.cause());
            boolean again = mayRepeat && problem == EdgeProblem.UPSTREAM_DOWN;
            if (cut || !again) {
                fail();
            }
            // The first time it may just be a kept connection that the service closed: no fault, and worth a new one.
            cut |= again;
            tryAnotherOr(problem, again);
            return;
        }
        HttpClientResponse answer = attempt.result();
        if (answer.statusCode() < OK) {
            // Nobody asked to leave HTTP (101), and other interim answers never come here.
            fail();
            refuse(EdgeProblem.UPSTREAM_GARBAGE);
            return;
        }
        if (upstream != null) {
            upstream.answered();
        }
        if (answer.statusCode() == UNAVAILABLE && mayRepeat && route.hasOther(tried)) {
            answer.request().reset();
            connect();
            return;
        }
        in.response().setStatusCode(answer.statusCode());
        Headers.ofResponse(answer.headers(), in.response().headers());
        boolean stream = isStream(answer);
        if (stream) {
            leaveGate();
        }
        new ResponseBody(answer, in, this::finish).pump(stream);
    }

    private static boolean isStream(HttpClientResponse answer) {
        String type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "text/event-stream", 0, 17);
    }

    private void fail() {
        if (upstream != null) {
            upstream.failed(System.nanoTime());
        }
    }

    /** Another address is asked only when nothing of the body has been read. */
    private void tryAnotherOr(EdgeProblem problem, boolean allowed) {
        if (allowed && !bodyTouched) {
            connect();
        } else {
            refuse(problem);
        }
    }

    private void refuse(EdgeProblem problem) {
        if (!over) {
            abandon();
            connections.refusal().send(in, problem);
        }
    }

    private void finish() {
        over = true;
        leaveGate();
        if (body != null) {
            body.stop();
        }
    }

    private void abandon() {
        if (!over) {
            finish();
            if (out != null) {
                out.reset();
            }
        }
    }

    private void leaveGate() {
        if (gate != null) {
            gate.leave();
            gate = null;
        }
    }
}
