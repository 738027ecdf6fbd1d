package io.branchline.nutrition.operation;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The {@code Prefer} header of RFC 7240, as far as it is about when to answer. */
public final class Preference {
    private Preference() {}

    /** Whether the caller would rather not wait. */
    public static boolean isAsync(@Nullable String prefer) {
        return prefer != null
                && Arrays.stream(prefer.split(",", -1))
                        .map(part -> part.split(";", -1)[0].strip().toLowerCase(Locale.ROOT))
                        .anyMatch("respond-async"::equals);
    }

    /** 202 with the operation and where to watch it. */
    public static Response accepted(OperationView operation) {
        return Response.accepted(operation)
                .header("Operation-Location", operation.location())
                .header("Preference-Applied", "respond-async")
                .build();
    }
}
