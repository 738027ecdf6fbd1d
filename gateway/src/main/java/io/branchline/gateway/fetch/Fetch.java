package io.branchline.gateway.fetch;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/**
 * Asks for small documents. Each request lives on one event loop from its first to its last byte, as a handler that is set from
 * another thread can miss the body.
 */
public final class Fetch {
    private static final int IDLE_SECONDS = 10;

    private final Vertx vertx;
    private final HttpClient client;
    private final int maxBytes;

    /**
     * One that opens connections of its own.
     *
     * @param connectMillis how long connecting may take
     * @param maxBytes the largest body that is read, bytes
     */
    public Fetch(Vertx vertx, int connectMillis, int maxBytes) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(connectMillis).setIdleTimeout(IDLE_SECONDS));
        this.maxBytes = maxBytes;
    }

    /** What came back. */
    public record Answer(int status, Buffer body) {}

    /**
     * A GET; fails when nothing or too much comes back, whatever the status.
     *
     * @param millis how long the other side may be silent
     */
    public Future<Answer> get(RequestOptions options, long millis) {
        RequestOptions asked =
                new RequestOptions(options).setMethod(HttpMethod.GET).setFollowRedirects(false);
        Promise<Answer> answer = Promise.promise();
        vertx.getOrCreateContext()
                .runOnContext(started -> client.request(asked)
                        .compose(request -> request.idleTimeout(millis).send())
                        .compose(this::read)
                        .onComplete(answer));
        return answer.future();
    }

    /** A GET whose answer must be a 200. */
    public Future<Buffer> document(RequestOptions options, long millis) {
        return get(options, millis)
                .compose(answer -> answer.status() == 200
                        ? Future.succeededFuture(answer.body())
                        : Future.failedFuture("status " + answer.status()));
    }

    private Future<Answer> read(HttpClientResponse response) {
        Promise<Answer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        response.handler(part -> {
            if (body.length() + part.length() <= maxBytes) {
                body.appendBuffer(part);
            } else if (whole.tryFail("more than " + maxBytes + " bytes")) {
                response.request().reset();
            }
        });
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(new Answer(response.statusCode(), body)));
        return whole.future();
    }
}
