package io.branchline.gateway.header;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** What every answer tells browsers and caches unless the service says otherwise. */
public final class Answers {
    private static final CharSequence TYPES = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence AS_DECLARED = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence A_YEAR = HttpHeaders.createOptimized("max-age=31536000");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NOBODY = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    /** Nothing in an answer of the API may run, load or be framed, whatever a browser takes it for. */
    private static final CharSequence DATA = HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    /** The explorer brings its own scripts and styles, some of them inline. */
    private static final CharSequence PAGE =
            HttpHeaders.createOptimized("default-src 'self'; script-src 'self' 'unsafe-inline';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'");

    /** A service may answer these differently. */
    static final List<CharSequence> DEFAULTS = List.of(HttpHeaders.CACHE_CONTROL, POLICY, REFERRER);

    private Answers() {}

    /** For the API: personal data is stored nowhere on the way. */
    public static void data(MultiMap headers, boolean secure) {
        headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        headers.set(POLICY, DATA);
        every(headers, secure);
    }

    /** For the portal's pages and documents. */
    public static void page(MultiMap headers, boolean secure) {
        headers.set(POLICY, PAGE);
        headers.set("X-Frame-Options", "DENY");
        every(headers, secure);
    }

    private static void every(MultiMap headers, boolean secure) {
        headers.set(TYPES, AS_DECLARED);
        headers.set(REFERRER, NOBODY);
        if (secure) {
            headers.set(TRANSPORT, A_YEAR);
        }
    }
}
