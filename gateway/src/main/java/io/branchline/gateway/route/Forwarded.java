package io.branchline.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;

/** Tells the service where the request came from, in the gateway's own words. */
final class Forwarded {
    private Forwarded() {}

    static void set(MultiMap headers, HttpServerRequest in) {
        headers.set("X-Forwarded-For", in.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", in.isSSL() ? "https" : "http");
        String host = in.getHeader("Host");
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
    }
}
