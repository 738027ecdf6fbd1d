package io.branchline.gateway.header;

import io.vertx.core.MultiMap;
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
    private static final int TRACE_END = 36;
    private static final HexFormat HEX = HexFormat.of();

    private TraceContext() {}

    /** Sets the {@code traceparent} to send on; what a vendor noted of a trace that is not going on is dropped. Returns the trace id. */
    public static String set(MultiMap headers, HttpServerRequest request) {
        String next = next(request);
        headers.set(HEADER, next);
        String sent = request.getHeader(HEADER);
        if (sent == null || !sent.regionMatches(0, next, 0, TRACE_END)) {
            headers.remove("tracestate");
        }
        return next.substring(3, TRACE_END - 1);
    }

    private static String next(HttpServerRequest request) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String step = HEX.toHexDigits(random.nextLong() | 1);
        String sent = request.getHeader(HEADER);
        if (sent != null && sent.length() == 55 && SHAPE.matcher(sent).matches()) {
            return sent.substring(0, TRACE_END) + step + sent.substring(52);
        }
        return "00-" + HEX.toHexDigits(random.nextLong() | 1) + HEX.toHexDigits(random.nextLong()) + "-" + step + "-01";
    }
}
