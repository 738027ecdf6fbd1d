package io.branchline.gateway.access;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One request from its head to the end of its answer, or to the moment its client has gone. */
public final class Following implements Handler<Void> {
    private static final int MAX_PATH = 500;

    private final Access access;
    private final HttpServerRequest request;
    private final String id;
    private final long startNanos = System.nanoTime();
    private String route = "gateway";
    private String trace = "";
    private @Nullable Runnable leave;
    private @Nullable Runnable last;
    private boolean ended;

    Following(Access access, HttpServerRequest request, String id) {
        this.access = access;
        this.request = request;
        this.id = id;
    }

    /** The request's id. */
    public String id() {
        return id;
    }

    /** Names the service that the request is for. */
    public void route(String name) {
        route = name;
    }

    /** Names the trace that it belongs to. */
    public void trace(String traceId) {
        trace = traceId;
    }

    /** Remembers what must be given back at the end. */
    public void atEnd(Runnable giveBack) {
        leave = giveBack;
    }

    /** Remembers what is done when everything else is over. */
    public void afterwards(Runnable task) {
        last = task;
    }

    @Override
    public void handle(Void end) {
        if (!ended) {
            ended = true;
            if (leave != null) {
                leave.run();
            }
            access.ended(this);
            if (last != null) {
                last.run();
            }
        }
    }

    String route() {
        return route;
    }

    int status() {
        return request.response().getStatusCode();
    }

    long nanos() {
        return System.nanoTime() - startNanos;
    }

    /** The line of the access log: no query, no body, nobody's name. */
    String line() {
        StringBuilder line = new StringBuilder(256);
        line.append("{\"time\":\"").append(Instant.now());
        line.append("\",\"id\":\"").append(id);
        if (!trace.isEmpty()) {
            line.append("\",\"trace\":\"").append(trace);
        }
        line.append("\",\"method\":\"").append(request.method());
        line.append("\",\"path\":\"");
        appendPath(line);
        line.append("\",\"route\":\"").append(route);
        line.append("\",\"status\":").append(status());
        line.append(",\"millis\":").append(nanos() / 10_000 / 100.0);
        line.append(",\"bytesIn\":").append(request.bytesRead());
        line.append(",\"bytesOut\":").append(request.response().bytesWritten());
        if (!request.response().ended()) {
            line.append(",\"broken\":true");
        }
        return line.append('}').toString();
    }

    private void appendPath(StringBuilder line) {
        String path = request.path();
        for (int i = 0; path != null && i < path.length() && i < MAX_PATH; i++) {
            char c = path.charAt(i);
            line.append(c > ' ' && c < 0x7f && c != '"' && c != '\\' ? c : '_');
        }
    }
}
