package io.branchline.gateway.header;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** W3C Trace Context: the caller's trace goes on with the gateway as its latest step; without one a trace begins. */
public final class TraceContext {
    /** Where it is carried. */
    public static final CharSequence HEADER = HttpHeaders.createOptimized("traceparent");

    private static final Pattern SHAPE = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final HexFormat HEX = HexFormat.of();

    private TraceContext() {}

    /** The {@code traceparent} to send on. */
    public static String next(HttpServerRequest request) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String step = HEX.toHexDigits(random.nextLong() | 1);
        String sent = request.getHeader(HEADER);
        if (sent != null && sent.length() == 55 && SHAPE.matcher(sent).matches()) {
            return sent.substring(0, 36) + step + sent.substring(52);
        }
        return "00-" + HEX.toHexDigits(random.nextLong() | 1) + HEX.toHexDigits(random.nextLong()) + "-" + step + "-01";
    }
}
