package io.branchline.gateway.proxy;

import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.route.RouteConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** What can be said of a request's body before its first byte. */
final class BodyRules {
    private static final int MAX_DIGITS = 18;

    private BodyRules() {}

    static boolean isPresent(HttpServerRequest in) {
        String length = in.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null ? !length.equals("0") : in.getHeader(HttpHeaders.TRANSFER_ENCODING) != null || isOpen(in);
    }

    /** The bytes allowed for this content type. */
    static long limit(HttpServerRequest in, RouteConfig.Way limits) {
        String type = in.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean json = type != null && type.regionMatches(true, 0, "application/json", 0, 16);
        return json ? Math.min(limits.maxJson(), limits.maxBody()) : limits.maxBody();
    }

    static boolean isPacked(HttpServerRequest in) {
        String coding = in.getHeader(HttpHeaders.CONTENT_ENCODING);
        return coding != null && !coding.equalsIgnoreCase("identity");
    }

    /** Whether a body says of itself that it is longer than so many bytes. */
    static boolean declaresMoreThan(HttpServerRequest in, long bytes) {
        String length = in.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && (length.length() > MAX_DIGITS || Long.parseLong(length) > bytes);
    }

    /** Why the body need not even be read, or null. */
    static @Nullable EdgeProblem refusal(HttpServerRequest in, RouteConfig.Way limits) {
        if (declaresMoreThan(in, limit(in, limits))) {
            return EdgeProblem.BODY_TOO_LARGE;
        }
        String coding = in.getHeader(HttpHeaders.CONTENT_ENCODING);
        return coding == null || coding.equalsIgnoreCase("identity") || Unpacking.knows(coding)
                ? null
                : EdgeProblem.UNREADABLE_ENCODING;
    }

    /** An HTTP/2 request may bring a body without saying how long it is. */
    private static boolean isOpen(HttpServerRequest in) {
        return in.version() == io.vertx.core.http.HttpVersion.HTTP_2 && !in.isEnded();
    }
}
