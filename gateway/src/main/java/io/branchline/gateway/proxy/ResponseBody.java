package io.branchline.gateway.proxy;

import io.branchline.gateway.problem.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

/** Streams an answer to the client at the client's pace, each part as it comes, so that events are not held back. */
final class ResponseBody {
    private final HttpClientResponse from;
    private final HttpServerRequest in;
    private final HttpServerResponse to;
    private final Runnable finished;

    ResponseBody(HttpClientResponse from, HttpServerRequest in, Runnable finished) {
        this.from = from;
        this.in = in;
        this.to = in.response();
        this.finished = finished;
    }

    /** Begins; the head of an event stream goes at once, since its first event may be long in coming. */
    void pump(boolean headAtOnce) {
        if (mayHaveBody() && !to.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            if (in.version() == HttpVersion.HTTP_1_0) {
                to.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            } else {
                to.setChunked(true);
            }
        }
        from.exceptionHandler(this::cut);
        from.handler(this::pass);
        from.endHandler(end -> {
            finished.run();
            to.end();
        });
        if (headAtOnce && mayHaveBody()) {
            to.write(Buffer.buffer());
        }
    }

    /** RFC 9112 6.3: these end with their head, whatever it says. */
    private boolean mayHaveBody() {
        int status = from.statusCode();
        return in.method() != HttpMethod.HEAD && status != 204 && status != 304;
    }

    private void pass(Buffer part) {
        to.write(part);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(drained -> from.resume());
        }
    }

    /** Half an answer must look like half an answer: the connection goes, the length or last chunk is missing. */
    private void cut(Throwable failure) {
        finished.run();
        Refusal.cut(in);
    }
}
