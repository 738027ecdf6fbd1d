package io.branchline.deploy.journey;

/** A step that did not bring what it should; the message is shown to the person who started the journey. */
final class JourneyFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JourneyFailure(String message) {
        super(message);
    }
}
