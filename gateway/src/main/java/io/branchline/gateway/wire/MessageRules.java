package io.branchline.gateway.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a parsed head must be before anybody acts on it. */
final class MessageRules {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int MAX_HOST = 255;

    private MessageRules() {}

    static @Nullable WireFault check(HttpRequest request) {
        HttpVersion version = request.protocolVersion();
        if (version != HttpVersion.HTTP_1_1 && version != HttpVersion.HTTP_1_0) {
            return WireFault.VERSION;
        }
        if (!METHODS.contains(request.method().name())) {
            return WireFault.METHOD;
        }
        HttpHeaders headers = request.headers();
        String coding = headers.get(HttpHeaderNames.TRANSFER_ENCODING);
        if (coding != null) {
            if (headers.contains(HttpHeaderNames.CONTENT_LENGTH)) {
                return WireFault.FRAMING;
            }
            boolean one = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING).size() == 1;
            if (!one || !coding.equalsIgnoreCase("chunked")) {
                return WireFault.CODING;
            }
        }
        for (var names = headers.iteratorCharSequence(); names.hasNext(); ) {
            if (!Tokens.isToken(names.next().getKey())) {
                return WireFault.MALFORMED;
            }
        }
        return isOriginForm(request) ? host(headers, version) : WireFault.TARGET;
    }

    private static @Nullable WireFault host(HttpHeaders headers, HttpVersion version) {
        String host = headers.get(HttpHeaderNames.HOST);
        if (host == null) {
            return version == HttpVersion.HTTP_1_0 ? null : WireFault.HOST;
        }
        List<String> all = headers.getAll(HttpHeaderNames.HOST);
        return all.size() == 1 && isAuthority(host) ? null : WireFault.HOST;
    }

    /** Brings the absolute form of RFC 9112 3.2.2 into the origin form that everybody behind expects. */
    private static boolean isOriginForm(HttpRequest request) {
        String target = request.uri();
        if (target.startsWith("/")) {
            return true;
        }
        int authority = target.startsWith("http://") ? 7 : target.startsWith("https://") ? 8 : -1;
        if (authority < 0) {
            return false;
        }
        int path = target.indexOf('/', authority);
        String host = path < 0 ? target.substring(authority) : target.substring(authority, path);
        if (!isAuthority(host) || request.headers().getAll(HttpHeaderNames.HOST).size() > 1) {
            return false;
        }
        request.headers().set(HttpHeaderNames.HOST, host);
        request.setUri(path < 0 ? "/" : target.substring(path));
        return true;
    }

    private static boolean isAuthority(String host) {
        if (host.isEmpty() || host.length() > MAX_HOST) {
            return false;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && c != '.' && c != '-' && c != '_' && c != ':' && c != '[' && c != ']') {
                return false;
            }
        }
        return true;
    }
}
