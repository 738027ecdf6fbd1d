package io.branchline.gateway.proxy;

import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.compression.DecompressionException;
import io.netty.handler.codec.compression.JdkZlibDecoder;
import io.netty.handler.codec.compression.ZlibWrapper;
import io.vertx.core.buffer.Buffer;
import java.util.function.Predicate;

/** Unpacks a gzip or deflate body a little at a time, so that a bomb is noticed before it has gone off. */
final class Unpacking {
    /** Deflate makes at most 1,032 bytes of one, so a step makes at most about half a megabyte. */
    private static final int STEP = 512;

    private final JdkZlibDecoder decoder;
    private final EmbeddedChannel channel;

    Unpacking(String coding) {
        ZlibWrapper wrapper = coding.equalsIgnoreCase("deflate") ? ZlibWrapper.ZLIB_OR_NONE : ZlibWrapper.GZIP;
        decoder = new JdkZlibDecoder(wrapper, false, 1 << 20);
        channel = new EmbeddedChannel(decoder);
    }

    static boolean knows(String coding) {
        return coding.equalsIgnoreCase("gzip")
                || coding.equalsIgnoreCase("x-gzip")
                || coding.equalsIgnoreCase("deflate");
    }

    /** Hands on what the part unpacks to until the taker says no. Returns false when it is not packed as declared. */
    boolean unpack(Buffer part, Predicate<Buffer> taker) {
        try {
            for (int from = 0; from < part.length(); from += STEP) {
                int to = Math.min(part.length(), from + STEP);
                channel.writeInbound(io.netty.buffer.Unpooled.wrappedBuffer(part.getBytes(from, to)));
                for (ByteBuf plain = channel.readInbound(); plain != null; plain = channel.readInbound()) {
                    byte[] bytes = new byte[plain.readableBytes()];
                    plain.readBytes(bytes);
                    plain.release();
                    if (!taker.test(Buffer.buffer(bytes))) {
                        return true;
                    }
                }
            }
            return true;
        } catch (DecompressionException notPacked) {
            return false;
        }
    }

    /** Whether the packed stream has come to its own end. */
    boolean isWhole() {
        return decoder.isClosed();
    }

    void close() {
        try {
            channel.finishAndReleaseAll();
        } catch (DecompressionException notPacked) {
            channel.releaseInbound();
        }
    }
}
