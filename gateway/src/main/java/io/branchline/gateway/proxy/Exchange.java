package io.branchline.gateway.proxy;

import io.branchline.gateway.header.Headers;
import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.route.Upstream;
import io.vertx.core.AsyncResult;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service and back. Lives on one event loop; never blocks, never holds a whole body. */
final class Exchange {
    private final HttpServerRequest in;
    private final Route route;
    private final MultiMap headers;
    private final Connections connections;
    private final int first;
    private final boolean hasBody;
    private int tried;
    private boolean bodyTouched;
    private boolean over;
    private @Nullable Upstream upstream;
    private @Nullable HttpClientRequest out;
    private @Nullable RequestBody body;

    Exchange(HttpServerRequest in, Route route, MultiMap headers, Connections connections, int first) {
        this.in = in;
        this.route = route;
        this.headers = headers;
        this.connections = connections;
        this.first = first;
        this.hasBody = BodyRules.isPresent(in);
    }

    void start() {
        in.response().closeHandler(closed -> abandon());
        in.response().exceptionHandler(failure -> abandon());
        connect();
    }

    private void connect() {
        Upstream next = route.choose(first, tried, System.nanoTime());
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
        connections.client(route).request(options).onComplete(this::connected);
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
            tryAnotherOr(EdgeProblem.UPSTREAM_DOWN, true);
            return;
        }
        HttpClientRequest request = attempt.result();
        out = request;
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
        if (attempt.failed()) {
            EdgeProblem problem = Failure.of(attempt.cause());
            tryAnotherOr(problem, problem == EdgeProblem.UPSTREAM_DOWN && Failure.mayRepeat(in.method()));
            return;
        }
        if (upstream != null) {
            upstream.answered();
        }
        HttpClientResponse answer = attempt.result();
        in.response().setStatusCode(answer.statusCode());
        Headers.ofResponse(answer.headers(), in.response().headers());
        new ResponseBody(answer, in, this::finish).pump();
    }

    /** Another address is asked only when nothing of the body has been read. */
    private void tryAnotherOr(EdgeProblem problem, boolean allowed) {
        if (upstream != null) {
            upstream.failed(System.nanoTime());
        }
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
}
