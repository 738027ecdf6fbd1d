package io.branchline.gateway.wire;

import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;
import org.jspecify.annotations.Nullable;

/** Looks at a head before it is parsed, for what the parser forgives; goes on where it stopped when more bytes come. */
final class HeadScan implements ByteProcessor {
    static final int MAX_HEAD = 40_960;

    private int scanned;
    private int previous = '\n';
    private int lineLength;
    private boolean begun;
    private boolean complete;
    private @Nullable WireFault fault;

    /** Scans what is new. Returns whether the head is complete or known to be wrong. */
    boolean isDecided(ByteBuf buffer) {
        int from = buffer.readerIndex() + scanned;
        int stop = buffer.forEachByte(from, buffer.writerIndex() - from, this);
        scanned = (stop < 0 ? buffer.writerIndex() : stop + 1) - buffer.readerIndex();
        if (!complete && fault == null && scanned > MAX_HEAD) {
            fault = WireFault.LONG_HEAD;
        }
        return complete || fault != null;
    }

    @Nullable
    WireFault fault() {
        return fault;
    }

    /** Makes ready for the next message. */
    void reset() {
        scanned = 0;
        previous = '\n';
        lineLength = 0;
        begun = false;
        complete = false;
    }

    /** Whether anything but empty lines has come. */
    boolean hasBegun() {
        return begun;
    }

    @Override
    public boolean process(byte value) {
        if (value > ' ' || value < 0) {
            lineLength++;
            begun = true;
            return keep(value, previous != '\r', WireFault.CONTROL);
        }
        return switch (value) {
            case '\n' -> endOfLine();
            case '\r' -> keep(value, previous != '\r', WireFault.CONTROL);
            case ' ', '\t' -> {
                boolean folded = begun && lineLength == 0;
                lineLength++;
                yield keep(value, !folded && previous != '\r', WireFault.FOLDED);
            }
            default -> keep(value, false, WireFault.CONTROL);
        };
    }

    private boolean endOfLine() {
        complete = begun && lineLength == 0;
        lineLength = 0;
        previous = '\n';
        return !complete;
    }

    private boolean keep(byte value, boolean fine, WireFault otherwise) {
        previous = value;
        if (!fine) {
            fault = otherwise;
        }
        return fine;
    }
}
