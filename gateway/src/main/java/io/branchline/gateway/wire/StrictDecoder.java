package io.branchline.gateway.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Vert.x's decoder, asked to be strict. A faulty message is replaced by a request for the page of its fault, so that the
 * refusal takes its place in the order of answers, in the log and in the metrics; nothing after it is read.
 */
final class StrictDecoder extends VertxHttpRequestDecoder {
    private final HeadScan scan = new HeadScan();
    private boolean inHead = true;
    private boolean refused;
    private @Nullable ScheduledFuture<?> deadline;

    StrictDecoder(HttpServerOptions options) {
        super(options);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf buffer, List<Object> out) throws Exception {
        if (refused) {
            buffer.skipBytes(buffer.readableBytes());
            return;
        }
        if (inHead && !headIsWhole(context, buffer, out)) {
            return;
        }
        int before = out.size();
        super.decode(context, buffer, out);
        for (int i = before; i < out.size() && !refused; i++) {
            inspect(out, i);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        stopClock();
        refused = true;
        super.channelInactive(context);
    }

    private boolean headIsWhole(ChannelHandlerContext context, ByteBuf buffer, List<Object> out) {
        if (!scan.isDecided(buffer)) {
            if (deadline == null && scan.hasBegun()) {
                deadline = context.executor()
                        .schedule(() -> tooSlow(context), StrictWire.headWithinMillis(), TimeUnit.MILLISECONDS);
            }
            return false;
        }
        stopClock();
        WireFault fault = scan.fault();
        if (fault != null) {
            buffer.skipBytes(buffer.readableBytes());
            refuse(fault, out);
            return false;
        }
        scan.reset();
        inHead = false;
        return true;
    }

    private void inspect(List<Object> out, int at) {
        HttpObject part = (HttpObject) out.get(at);
        boolean broken = part.decoderResult().isFailure();
        if (part instanceof HttpRequest request) {
            WireFault fault = broken ? fault(request.decoderResult().cause()) : MessageRules.check(request);
            if (fault != null) {
                out.subList(at, out.size()).clear();
                refuse(fault, out);
            }
        } else if (part instanceof LastHttpContent) {
            inHead = true;
            refused = broken;
        }
    }

    private static WireFault fault(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return WireFault.LONG_LINE;
        }
        return cause instanceof TooLongFrameException ? WireFault.LONG_HEAD : WireFault.MALFORMED;
    }

    private void refuse(WireFault fault, List<Object> out) {
        refused = true;
        HeadersMultiMap headers = HeadersMultiMap.httpHeaders();
        headers.add(HttpHeaderNames.HOST, "localhost");
        headers.add(HttpHeaderNames.CONNECTION, "close");
        out.add(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, StrictWire.page(fault), headers));
        out.add(LastHttpContent.EMPTY_LAST_CONTENT);
    }

    private void tooSlow(ChannelHandlerContext context) {
        if (!refused && context.channel().isActive()) {
            List<Object> out = new java.util.ArrayList<>();
            refuse(WireFault.SLOW_HEAD, out);
            out.forEach(context::fireChannelRead);
            context.fireChannelReadComplete();
        }
    }

    private void stopClock() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
