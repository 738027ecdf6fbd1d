package io.branchline.gateway.proxy;

import io.branchline.gateway.problem.EdgeProblem;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** What an upstream's failure means to the client. */
final class Failure {
    private Failure() {}

    static EdgeProblem of(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return EdgeProblem.UPSTREAM_SLOW;
        }
        return isCut(cause) ? EdgeProblem.UPSTREAM_DOWN : EdgeProblem.UPSTREAM_GARBAGE;
    }

    /** Closed or reset before, within or instead of the head of an answer. */
    private static boolean isCut(Throwable cause) {
        return cause instanceof HttpClosedException
                || cause instanceof IOException
                || cause instanceof StreamResetException
                || cause instanceof PrematureChannelClosureException;
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
