package io.branchline.kit;

import io.branchline.kit.form.CheckedForm;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.time.Duration;
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
            @Observes Filters filters,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "branchline.body.patience") Duration patience) {
        filters.register(
                exchange -> {
                    LimitedBody body = new LimitedBody(exchange.request(), limit.asLongValue(), patience);
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
        InputStream counted = body.counted(request.getEntityStream(), exchange.vertx());
        request.setEntityStream(CheckedForm.of(counted, request.getHeaderString(HttpHeaders.CONTENT_TYPE)));
    }
}
