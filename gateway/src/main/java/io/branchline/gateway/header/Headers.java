package io.branchline.gateway.header;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/** What crosses the gateway: end-to-end headers only, and nothing by which a client could claim to be somebody. */
public final class Headers {
    private Headers() {}

    /** Copies what the service may see of a request; identity, forwarding and framing are left to the gateway. */
    public static MultiMap ofRequest(HttpServerRequest request) {
        MultiMap copy = HttpHeaders.headers();
        String connection = connectionOptions(request.headers());
        request.headers().forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!isHopByHop(lower) && !isClaim(lower.replace('_', '-')) && !isListed(connection, lower)) {
                copy.add(name, value);
            }
        });
        return copy;
    }

    /** Copies an answer's end-to-end headers; what the service says itself replaces the gateway's defaults. */
    public static void ofResponse(MultiMap from, MultiMap to) {
        String connection = connectionOptions(from);
        for (CharSequence name : Answers.DEFAULTS) {
            if (from.contains(name)) {
                to.remove(name);
            }
        }
        from.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!isHopByHop(lower) && !isOurs(lower) && !isListed(connection, lower)) {
                to.add(name, value);
            }
        });
    }

    /** What the gateway says itself, or what nobody outside needs to know. */
    private static boolean isOurs(String name) {
        return switch (name) {
            case "x-request-id",
                    "server",
                    "x-powered-by",
                    "x-content-type-options",
                    "strict-transport-security",
                    "ratelimit",
                    "ratelimit-policy" -> true;
            default -> name.startsWith("access-control-");
        };
    }

    private static boolean isHopByHop(String name) {
        return switch (name) {
            case "connection",
                    "keep-alive",
                    "proxy-connection",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "http2-settings" -> true;
            default -> false;
        };
    }

    private static boolean isClaim(String name) {
        return switch (name) {
            case "host",
                    "authorization",
                    "expect",
                    "forwarded",
                    "x-real-ip",
                    "x-request-id",
                    "traceparent",
                    "remote-user",
                    "remote-addr",
                    "true-client-ip",
                    "cf-connecting-ip",
                    "fastly-client-ip",
                    "client-ip",
                    "via",
                    "x-api-key",
                    "x-rewrite-url",
                    "x-http-method-override",
                    "x-method-override" -> true;
            default ->
                name.startsWith("x-")
                        && (name.startsWith("x-forwarded")
                                || name.startsWith("x-client")
                                || name.startsWith("x-cluster")
                                || name.startsWith("x-original")
                                || name.startsWith("x-ssl")
                                || name.startsWith("x-envoy")
                                || name.startsWith("x-user")
                                || name.startsWith("x-tenant")
                                || name.startsWith("x-role")
                                || name.startsWith("x-group")
                                || name.startsWith("x-auth")
                                || name.startsWith("x-subject")
                                || name.startsWith("x-remote-user")
                                || name.startsWith("x-branchline"));
        };
    }

    private static String connectionOptions(MultiMap headers) {
        List<String> values = headers.getAll(HttpHeaders.CONNECTION);
        if (values.isEmpty()) {
            return "";
        }
        String joined = String.join(",", values).toLowerCase(Locale.ROOT);
        boolean usual = joined.equals("keep-alive") || joined.equals("close");
        return usual ? "" : "," + joined.replace(" ", "").replace("\t", "") + ",";
    }

    private static boolean isListed(String connection, String name) {
        return !connection.isEmpty() && connection.contains("," + name + ",");
    }
}
