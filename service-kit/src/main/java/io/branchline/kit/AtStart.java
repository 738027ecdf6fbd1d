package io.branchline.kit;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** What is settled before the first request: the database is the one this package was built for, bodies have a limit. */
class AtStart {
    private static final int BEFORE_THE_SERVERS_OWN = 400;

    /** Refuses to run when the URL names another database than the build: it would run on the wrong one in silence. */
    void requireMatchingDatabase(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        if (!url.startsWith("jdbc:" + kind + ":")) {
            throw new IllegalStateException(("This package was built for %s, but quarkus.datasource.jdbc.url is %s."
                            + " Start the package built for that database, or change the URL.")
                    .formatted(kind, url.replaceAll("[?;].*", "")));
        }
    }

    /** Answers 413 as a problem before the server's own limit would answer it without a body. */
    void limitBodies(
            @Observes Filters filters, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        filters.register(
                exchange -> {
                    LimitedBody body = new LimitedBody(exchange.request(), limit.asLongValue());
                    if (body.isDeclaredTooLarge()) {
                        exchange.addEndHandler(answered -> body.drop(exchange.vertx()));
                        body.refuse();
                    } else {
                        exchange.put(LimitedBody.class.getName(), body);
                        exchange.next();
                    }
                },
                BEFORE_THE_SERVERS_OWN);
    }

    /** Counts a body while a resource reads it; one that is packed is refused unread, as no reader here would unpack it. */
    @ServerRequestFilter
    void countBody(ContainerRequestContext request, RoutingContext exchange) {
        LimitedBody body = exchange.get(LimitedBody.class.getName());
        boolean bodiless =
                request.getMethod().equals("GET") || exchange.request().isEnded();
        if (body == null || bodiless || Context.isOnEventLoopThread()) {
            return;
        }
        exchange.addEndHandler(answered -> body.drop(exchange.vertx()));
        String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new Problem(
                    415,
                    "unsupported-content-encoding",
                    "The body is packed (Content-Encoding); send it as it is.",
                    "请求体经过压缩（Content-Encoding），请直接发送原文。");
        }
        exchange.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
        request.setEntityStream(body.counted(request.getEntityStream()));
    }

    /**
     * The body of a request, of which no more than the limit is ever given on. What is refused or left over is read and dropped
     * up to four times the limit and for half a minute, so that a client that writes first sees the answer; then it is hung up on.
     */
    static final class LimitedBody {
        private static final int DROPPED_FACTOR = 4;
        private static final long DROPPED_FOR_MS = 30_000;
        private static final int BLOCK = 8_192;
        private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

        private final HttpServerRequest request;
        private final long allowed;

        LimitedBody(HttpServerRequest request, long allowed) {
            this.request = request;
            this.allowed = allowed;
        }

        /** Came while a body was read that turned out too large. */
        static final class TooLarge extends IOException {
            private static final long serialVersionUID = 1L;
        }

        boolean isDeclaredTooLarge() {
            return declared() > allowed;
        }

        /** 413 as a problem; a client that wants the connection closed gets it after its body, else it would be cut off. */
        void refuse() {
            if (isLastOfConnection() && declared() <= mostDropped()) {
                request.endHandler(complete -> answer()).handler(dropped -> {}).resume();
            } else {
                answer();
            }
        }

        /** The body as it is read: the byte after the limit is {@link TooLarge}. */
        InputStream counted(InputStream body) {
            return new Counted(body);
        }

        /** Reads on after the answer without keeping anything. */
        void drop(Vertx vertx) {
            if (request.isEnded()) {
                return;
            }
            long timer = vertx.setTimer(DROPPED_FOR_MS, late -> hangUp());
            request.endHandler(complete -> vertx.cancelTimer(timer))
                    .handler(dropped -> {
                        if (request.bytesRead() > mostDropped()) {
                            hangUp();
                        }
                    })
                    .resume();
        }

        private void answer() {
            var locale = Language.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            Problem.Body body = Problem.standard(413, "content-too-large").in(locale, request.path());
            var response = request.response()
                    .setStatusCode(413)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
            if (declared() > mostDropped()) {
                response.putHeader("Connection", "close");
            }
            response.end(JsonObject.mapFrom(body).encode());
        }

        private void hangUp() {
            if (request.version() == HttpVersion.HTTP_2) {
                request.response().reset();
            } else {
                request.connection().close();
            }
        }

        private long declared() {
            String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null || !LENGTH.matcher(length).matches() ? 0 : Long.parseLong(length);
        }

        private long mostDropped() {
            return DROPPED_FACTOR * allowed;
        }

        private boolean isLastOfConnection() {
            String connection = request.getHeader("Connection");
            return request.version() == HttpVersion.HTTP_1_0 || "close".equalsIgnoreCase(connection);
        }

        private final class Counted extends FilterInputStream {
            private long count;

            Counted(InputStream body) {
                super(body);
            }

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int read = in.read(into, from, most);
                count += Math.max(0, read);
                if (count > allowed) {
                    close();
                    throw new TooLarge();
                }
                return read;
            }

            /** What is left is dropped after the answer, unless the answer ends the connection. */
            @Override
            public void close() throws IOException {
                byte[] dropped = new byte[BLOCK];
                while (isLastOfConnection() && request.bytesRead() <= mostDropped()) {
                    if (in.read(dropped, 0, BLOCK) < 0) {
                        return;
                    }
                }
            }
        }
    }
}
