package io.branchline.gateway.oidc;

import org.jose4j.lang.JoseException;

/** The token's header is in order, but its key id is not among the issuer's keys known here. */
final class UnknownKeyException extends JoseException {
    private static final long serialVersionUID = 1L;

    UnknownKeyException() {
        super("the key is not known");
    }
}
