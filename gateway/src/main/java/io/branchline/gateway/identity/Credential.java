package io.branchline.gateway.identity;

import io.vertx.core.Future;
import java.util.Optional;

/** One kind of thing a client can show: a bearer token of an issuer, an API key. */
public interface Credential {
    /** Whether this kind is configured, so that callers must show something. */
    boolean configured();

    /** Whether the text looks like this kind; the first that says yes decides. */
    boolean recognises(String shown);

    /** The principal behind it; fails when it is not genuine, not for us, or over, and with {@link UnavailableException} when that cannot be told. */
    Future<Verified> verify(String shown);

    /** How the part that verifies it is, in a few words for the health report; empty when there is nothing to tell. */
    default Optional<String> health() {
        return Optional.empty();
    }

    /**
     * A principal and the end of its credential.
     *
     * @param endsAtMillis epoch milliseconds after which it must not be believed
     */
    record Verified(Principal principal, long endsAtMillis) {}
}
