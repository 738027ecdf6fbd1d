package io.branchline.benchmarks.office.hostile.call;

import java.io.IOException;

/**
 * A request whose framing is broken, so that nobody knows where it ends (RFC 9112 sections 2.2, 6.3 and 7.1). The server refuses
 * it below the application, before there is a caller to speak to: it is to answer a bare 400, or to hang up where the head was
 * taken already, and to do so at once.
 */
public record NotHttp(RawCall call) implements Hostile {
    private static final int BAD_REQUEST = 400;

    @Override
    public String name() {
        return call.name();
    }

    @Override
    public Answer on(Target target) throws IOException, InterruptedException {
        Answer answer = call.on(target);
        boolean refused = answer.status() == 0 || answer.status() == BAD_REQUEST;
        return new Answer(answer.status(), answer.type(), answer.seconds(), refused);
    }
}
