package io.branchline.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Writes problems on the event loop, in the caller's language. */
@Singleton
public class Refusal {
    private static final long LINGER_MILLIS = 1_000;

    private final Vertx vertx;
    private final ObjectMapper json;

    Refusal(Vertx vertx, ObjectMapper json) {
        this.vertx = vertx;
        this.json = json;
    }

    /** Answers with the problem, unless the answer has begun already: then the connection is cut, so that nobody takes half for whole. */
    public void send(HttpServerRequest request, EdgeProblem refused) {
        send(request, refused.problem());
    }

    /** Answers with any problem. */
    public void send(HttpServerRequest request, Problem problem) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            cut(request);
            return;
        }
        if (response.closed()) {
            return;
        }
        Locale locale = Language.negotiate(request.getHeader("Accept-Language"));
        int status = problem.status();
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", locale.toLanguageTag())
                .putHeader("Cache-Control", "no-store");
        if (status == 401 && !response.headers().contains("WWW-Authenticate")) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if ((status == 503 || status == 429) && !response.headers().contains("Retry-After")) {
            response.putHeader("Retry-After", "2");
        }
        Buffer body = body(problem.in(locale, request.path()));
        if (request.isEnded() || request.version() == HttpVersion.HTTP_2) {
            response.end(body);
        } else {
            endBeforeBody(request, response, body);
        }
    }

    /** Ends an answer that has begun so that everybody sees it is not whole; closing, unlike a reset, also ends it for us. */
    public static void cut(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    /** The rest of an unwanted body is read for a moment and dropped, so that the client gets to see the answer (RFC 9112 9.6). */
    private void endBeforeBody(HttpServerRequest request, HttpServerResponse response, Buffer body) {
        if (!declaresBody(request)) {
            request.resume();
            response.end(body);
            return;
        }
        response.putHeader("Connection", "close");
        request.handler(dropped -> {});
        request.endHandler(end -> request.connection().close());
        response.end(body).onComplete(sent -> {
            vertx.setTimer(LINGER_MILLIS, over -> request.connection().close());
            request.resume();
        });
    }

    private static boolean declaresBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return (length != null && !length.equals("0")) || request.getHeader("Transfer-Encoding") != null;
    }

    private Buffer body(Problem.Body body) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
