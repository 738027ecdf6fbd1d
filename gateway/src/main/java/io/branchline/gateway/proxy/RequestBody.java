package io.branchline.gateway.proxy;

import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.route.RouteConfig;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Streams a request body to the service at the service's pace, counts it (unpacked) on the way, and ends one that drips. */
final class RequestBody {
    /** Slower than this over a whole interval is nobody's upload. */
    private static final long LEAST_BYTES_A_SECOND = 200;

    private final HttpServerRequest in;
    private final HttpClientRequest out;
    private final Consumer<EdgeProblem> refuse;
    private final RouteConfig.Way limits;
    private final long limit;
    private final @Nullable Unpacking unpacking;
    private final Vertx vertx;
    private long clock = -1;
    private long passed;
    private long received;
    private long receivedBefore;
    private boolean waiting;

    RequestBody(
            Vertx vertx,
            HttpServerRequest in,
            HttpClientRequest out,
            RouteConfig.Way limits,
            Consumer<EdgeProblem> refuse) {
        this.vertx = vertx;
        this.in = in;
        this.out = out;
        this.limits = limits;
        this.limit = BodyRules.limit(in, limits);
        this.refuse = refuse;
        this.unpacking = BodyRules.isPacked(in) ? new Unpacking(in.getHeader(HttpHeaders.CONTENT_ENCODING)) : null;
    }

    void pump() {
        if (unpacking != null || in.getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            out.headers().remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.CONTENT_ENCODING);
            out.setChunked(true);
        }
        if (in.getHeader(HttpHeaders.EXPECT) != null) {
            in.response().writeContinue();
        }
        in.exceptionHandler(failure -> {
            stop();
            out.reset();
        });
        in.handler(this::receive);
        in.endHandler(this::end);
        clock = vertx.setPeriodic(limits.idleAfter().toMillis(), this::look);
        in.resume();
    }

    void stop() {
        if (clock >= 0) {
            vertx.cancelTimer(clock);
            clock = -1;
        }
        if (unpacking != null) {
            unpacking.close();
        }
    }

    private void end(Void end) {
        if (unpacking != null && !unpacking.isWhole()) {
            refuse(EdgeProblem.UNREADABLE_ENCODING);
            return;
        }
        stop();
        out.idleTimeout(limits.answerWithin().toMillis());
        out.end();
    }

    private void receive(Buffer part) {
        received += part.length();
        if (unpacking == null) {
            pass(part);
        } else if (!unpacking.unpack(part, this::pass)) {
            refuse(EdgeProblem.UNREADABLE_ENCODING);
        }
    }

    /** Returns whether more may come. */
    private boolean pass(Buffer part) {
        passed += part.length();
        if (passed > limit) {
            refuse(EdgeProblem.BODY_TOO_LARGE);
            return false;
        }
        out.write(part);
        if (out.writeQueueFull() && !waiting) {
            waiting = true;
            in.pause();
            out.drainHandler(drained -> {
                waiting = false;
                in.resume();
            });
        }
        return true;
    }

    private void refuse(EdgeProblem problem) {
        in.handler(null);
        in.endHandler(null);
        stop();
        refuse.accept(problem);
    }

    private void look(long timer) {
        long least = LEAST_BYTES_A_SECOND * Math.max(1, limits.idleAfter().toSeconds());
        if (!waiting && received - receivedBefore < least) {
            refuse(EdgeProblem.BODY_TOO_SLOW);
        }
        receivedBefore = received;
    }
}
