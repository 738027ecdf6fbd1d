package io.branchline.kit;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is settled before the first request: the database is the one this package was built for, bodies have a limit. */
class AtStart {
    private static final int BEFORE_THE_SERVERS_OWN = 400;

    /** Up to this many times the limit the refused body is read and dropped, so that the client sees the answer. */
    private static final int DRAIN_FACTOR = 4;

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

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
        long allowed = limit.asLongValue();
        filters.register(
                exchange -> {
                    String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
                    if (length == null || !LENGTH.matcher(length).matches() || Long.parseLong(length) <= allowed) {
                        exchange.next();
                    } else {
                        refuse(exchange.request(), Long.parseLong(length) > DRAIN_FACTOR * allowed);
                    }
                },
                BEFORE_THE_SERVERS_OWN);
    }

    private static void refuse(HttpServerRequest request, boolean hangUp) {
        var locale = Language.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem.Body body = Problem.standard(413, "content-too-large").in(locale, request.path());
        var response = request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        if (hangUp) {
            response.putHeader("Connection", "close");
        }
        response.end(JsonObject.mapFrom(body).encode());
        request.resume();
    }
}
