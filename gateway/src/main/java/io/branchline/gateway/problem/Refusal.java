package io.branchline.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Writes problems on the event loop, in the caller's language. */
@Singleton
public class Refusal {
    private final ObjectMapper json;

    Refusal(ObjectMapper json) {
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
            response.reset();
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
        if (status == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (status == 503 && !response.headers().contains("Retry-After")) {
            response.putHeader("Retry-After", "2");
        }
        if (!request.isEnded()) {
            request.resume();
        }
        response.end(body(problem.in(locale, request.path())));
    }

    private Buffer body(Problem.Body body) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
