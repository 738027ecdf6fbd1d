package io.branchline.gateway.header;

import io.smallrye.config.ConfigMapping;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the service where the request came from, in the gateway's own words, unless a trusted hop already has. */
@Singleton
public class Forwarded {
    private static final CharSequence FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence HOST = HttpHeaders.createOptimized("X-Forwarded-Host");

    private final Set<String> trusted;

    Forwarded(Config config) {
        trusted = Set.copyOf(config.trustedHops().orElse(List.of()));
    }

    /** Whose word is taken. */
    @ConfigMapping(prefix = "branchline.forwarded")
    public interface Config {
        /** Addresses of proxies in front of the gateway whose X-Forwarded headers are carried on. */
        Optional<List<String>> trustedHops();
    }

    /** Sets the three headers. */
    public void set(MultiMap headers, HttpServerRequest in) {
        String peer = in.remoteAddress().hostAddress();
        String sentFor = in.getHeader(FOR);
        boolean believed = sentFor != null && trusted.contains(peer);
        String sentProto = believed ? in.getHeader(PROTO) : null;
        String sentHost = believed ? in.getHeader(HOST) : null;
        String host = sentHost != null ? sentHost : in.getHeader(HttpHeaders.HOST);
        headers.set(FOR, believed ? sentFor + ", " + peer : peer);
        headers.set(PROTO, sentProto != null ? sentProto : in.isSSL() ? "https" : "http");
        if (host != null) {
            headers.set(HOST, host);
        }
    }
}
