package io.branchline.gateway.header;

import io.branchline.gateway.settings.Setting;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the service where the request came from, in the gateway's own words, unless a trusted hop already has. */
@Singleton
public class Forwarded {
    private static final CharSequence FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence HOST = HttpHeaders.createOptimized("X-Forwarded-Host");

    private final List<Network> trusted;

    Forwarded(Config config) {
        trusted = config.trustedHops().orElse(List.of()).stream()
                .map(Forwarded::network)
                .toList();
    }

    /** Whose word is taken. */
    @ConfigMapping(prefix = "branchline.forwarded")
    public interface Config {
        /** Addresses or blocks ({@code 10.0.0.0/8}) of proxies in front of the gateway whose X-Forwarded headers are carried on. */
        Optional<List<String>> trustedHops();
    }

    /** Whether the request came through a proxy whose word is taken. */
    public boolean isTrusted(HttpServerRequest in) {
        return !trusted.isEmpty() && isTrusted(in.remoteAddress().hostAddress());
    }

    /** Whether the client speaks TLS, to us or to the trusted hop in front. */
    public boolean isSecure(HttpServerRequest in) {
        return in.isSSL() || (isTrusted(in) && "https".equalsIgnoreCase(in.getHeader(PROTO)));
    }

    /** Sets the three headers. */
    public void set(MultiMap headers, HttpServerRequest in) {
        String peer = in.remoteAddress().hostAddress();
        boolean believed = isTrusted(in);
        String sentFor = believed ? in.getHeader(FOR) : null;
        String sentProto = believed ? in.getHeader(PROTO) : null;
        String sentHost = believed ? in.getHeader(HOST) : null;
        String host = sentHost != null ? sentHost : host(in);
        headers.set(FOR, sentFor != null ? sentFor + ", " + peer : peer);
        headers.set(PROTO, sentProto != null ? sentProto : in.isSSL() ? "https" : "http");
        if (host != null) {
            headers.set(HOST, host);
        }
    }

    /** The host that the client names; HTTP/2 has a pseudo-header of its own for it. */
    public static @Nullable String host(HttpServerRequest in) {
        String header = in.getHeader(HttpHeaders.HOST);
        return header != null || in.authority() == null
                ? header
                : in.authority().toString();
    }

    private boolean isTrusted(String peer) {
        for (Network network : trusted) {
            if (network.contains(peer)) {
                return true;
            }
        }
        return false;
    }

    private static Network network(String text) {
        Network network = Network.parse(text.strip());
        if (network == null) {
            throw Setting.wrong(
                    "branchline.forwarded.trusted-hops",
                    text,
                    "write addresses or blocks such as 10.0.0.7,10.1.0.0/16");
        }
        return network;
    }
}
