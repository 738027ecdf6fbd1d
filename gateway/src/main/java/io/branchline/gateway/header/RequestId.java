package io.branchline.gateway.header;

import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The id under which one request is found in every log: the client's, when it is well-formed, or a new one. */
public final class RequestId {
    /** Where it is carried. */
    public static final CharSequence HEADER = io.vertx.core.http.HttpHeaders.createOptimized("X-Request-Id");

    private static final int MAX = 64;
    private static final HexFormat HEX = HexFormat.of();

    private RequestId() {}

    /** The id of this request. */
    public static String of(HttpServerRequest request) {
        String sent = request.getHeader(HEADER);
        if (sent != null && isWellFormed(sent)) {
            return sent;
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong());
    }

    private static boolean isWellFormed(String id) {
        if (id.length() < 8 || id.length() > MAX) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
