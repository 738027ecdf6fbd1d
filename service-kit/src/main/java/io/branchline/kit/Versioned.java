package io.branchline.kit;

import org.jspecify.annotations.Nullable;

/** A view of something that can be edited: it is answered with an {@code ETag}, and changed only with {@code If-Match}. */
public interface Versioned {
    /** The entity's version, counted up by every change. */
    long version();

    /** The strong entity tag of RFC 9110 for this version. */
    default String entityTag() {
        return tag(version());
    }

    /** Refuses a change without {@code If-Match} (428) or made against an older version (412). */
    static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.standard(428, "precondition-required");
        }
        for (String candidate : ifMatch.split(",", -1)) {
            String wanted = candidate.trim();
            if (wanted.equals("*") || wanted.equals(tag(version))) {
                return;
            }
        }
        throw Problem.standard(412, "precondition-failed");
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
