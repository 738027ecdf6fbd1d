package io.branchline.gateway.proxy;

import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.problem.Refusal;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.route.Upstream;
import io.branchline.gateway.wire.Headers;
import io.vertx.core.AsyncResult;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service and back. Lives on one event loop; never blocks, never holds a whole body. */
final class Exchange {
    private final HttpServerRequest in;
    private final Route route;
    private final MultiMap headers;
    private final HttpClient client;
    private final Refusal refusal;
    private final boolean hasBody;
    private final int first;
    private int tries;
    private boolean over;
    private @Nullable HttpClientRequest out;

    Exchange(HttpServerRequest in, Route route, MultiMap headers, HttpClient client, Refusal refusal, int first) {
        this.in = in;
        this.route = route;
        this.headers = headers;
        this.client = client;
        this.refusal = refusal;
        this.first = first;
        this.hasBody = RequestBody.isPresent(in);
    }

    void start() {
        in.response().closeHandler(closed -> abandon());
        in.response().exceptionHandler(failure -> abandon());
        connect();
    }

    private void connect() {
        List<Upstream> upstreams = route.upstreams();
        Upstream upstream = upstreams.get((first + tries) % upstreams.size());
        tries++;
        RequestOptions options = new RequestOptions()
                .setMethod(in.method())
                .setServer(upstream.address())
                .setHost(upstream.host())
                .setPort(upstream.port())
                .setURI(in.uri())
                .setHeaders(headers);
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
            retryOr(EdgeProblem.UPSTREAM_DOWN, true);
            return;
        }
        HttpClientRequest request = attempt.result();
        out = request;
        request.response().onComplete(this::answered);
        if (hasBody) {
            new RequestBody(in, request, route.limits(), this::refuse).pump();
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
            retryOr(problem, problem == EdgeProblem.UPSTREAM_DOWN && Failure.mayRepeat(in.method()));
            return;
        }
        HttpClientResponse answer = attempt.result();
        in.response().setStatusCode(answer.statusCode());
        Headers.ofResponse(answer.headers(), in.response().headers());
        new ResponseBody(answer, in, this::finish).pump();
    }

    /** Another address is asked only when nothing of the body has been read. */
    private void retryOr(EdgeProblem problem, boolean allowed) {
        boolean untouched = !hasBody || out == null;
        if (allowed && untouched && tries <= route.upstreams().size()) {
            connect();
        } else {
            refuse(problem);
        }
    }

    private void refuse(EdgeProblem problem) {
        if (!over) {
            abandon();
            refusal.send(in, problem);
        }
    }

    private void finish() {
        over = true;
    }

    private void abandon() {
        if (!over) {
            over = true;
            if (out != null) {
                out.reset();
            }
        }
    }
}
