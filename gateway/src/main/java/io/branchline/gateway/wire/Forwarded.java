package io.branchline.gateway.wire;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;

/** Tells the service where the request came from, in the gateway's own words. */
public final class Forwarded {
    private Forwarded() {}

    /** Replaces whatever the client said of its way here. */
    public static void set(MultiMap headers, HttpServerRequest in) {
        headers.set("X-Forwarded-For", in.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", in.isSSL() ? "https" : "http");
        String host = in.getHeader("Host");
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
    }
}
