package io.branchline.gateway.proxy;

import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.route.RouteConfig;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;

/** Streams a request body to the service at the service's pace and counts it on the way. */
final class RequestBody {
    private final HttpServerRequest in;
    private final HttpClientRequest out;
    private final Consumer<EdgeProblem> refuse;
    private final RouteConfig.Way limits;
    private final long limit;
    private long seen;

    RequestBody(HttpServerRequest in, HttpClientRequest out, RouteConfig.Way limits, Consumer<EdgeProblem> refuse) {
        this.in = in;
        this.out = out;
        this.limits = limits;
        this.limit = limit(in, limits);
        this.refuse = refuse;
    }

    static boolean isPresent(HttpServerRequest in) {
        String length = in.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null ? !length.equals("0") : in.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** What Content-Length says, 0 without one. */
    static long declaredLength(HttpServerRequest in) {
        String length = in.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || length.length() > 18 ? 0 : Long.parseLong(length);
    }

    /** The bytes allowed for this content type. */
    static long limit(HttpServerRequest in, RouteConfig.Way limits) {
        String type = in.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean json = type != null && type.regionMatches(true, 0, "application/json", 0, 16);
        return json ? Math.min(limits.maxJson(), limits.maxBody()) : limits.maxBody();
    }

    void pump() {
        if (in.getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            out.setChunked(true);
        }
        in.exceptionHandler(failure -> out.reset());
        in.handler(this::pass);
        in.endHandler(end -> {
            out.idleTimeout(limits.answerWithin().toMillis());
            out.end();
        });
        in.resume();
    }

    private void pass(Buffer part) {
        seen += part.length();
        if (seen > limit) {
            in.handler(null);
            in.endHandler(null);
            refuse.accept(EdgeProblem.BODY_TOO_LARGE);
            return;
        }
        out.write(part);
        if (out.writeQueueFull()) {
            in.pause();
            out.drainHandler(drained -> in.resume());
        }
    }
}
