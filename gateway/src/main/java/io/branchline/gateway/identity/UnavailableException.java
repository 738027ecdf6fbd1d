package io.branchline.gateway.identity;

/** Who is asking cannot be found out right now: the issuer's keys or the table of keys are out of reach. */
public final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what stood in the way. */
    public UnavailableException(Throwable cause) {
        super("identity cannot be checked: " + cause.getMessage(), cause);
    }
}
