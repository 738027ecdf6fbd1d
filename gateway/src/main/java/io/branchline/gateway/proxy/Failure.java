package io.branchline.gateway.proxy;

import io.branchline.gateway.problem.EdgeProblem;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** What an upstream's failure means to the client. */
final class Failure {
    private Failure() {}

    static EdgeProblem of(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return EdgeProblem.UPSTREAM_SLOW;
        }
        if (cause instanceof HttpClosedException || cause instanceof IOException) {
            return EdgeProblem.UPSTREAM_DOWN;
        }
        return EdgeProblem.UPSTREAM_GARBAGE;
    }

    /** RFC 9110 9.2.2: doing it twice is the same as doing it once. */
    static boolean mayRepeat(HttpMethod method) {
        return method == HttpMethod.GET
                || method == HttpMethod.HEAD
                || method == HttpMethod.OPTIONS
                || method == HttpMethod.PUT
                || method == HttpMethod.DELETE;
    }
}
