package io.branchline.gateway.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.ssl.SslHandler;
import io.vertx.core.http.HttpServerOptions;

/** Waits behind TLS, if there is any, for the first plain bytes, and puts the strict decoder in the usual one's place. */
final class FirstBytes extends ChannelInboundHandlerAdapter {
    private static final String DECODER = "httpDecoder";
    private static final HttpServerOptions LIMITS =
            new HttpServerOptions().setMaxHeaderSize(32_768).setMaxInitialLineLength(8_192);

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        ChannelPipeline pipeline = context.pipeline();
        if (pipeline.get(SslHandler.class) != null && pipeline.first() == this) {
            pipeline.remove(this);
            pipeline.addAfter("handshaker", null, new FirstBytes());
        }
        super.channelActive(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        ChannelPipeline pipeline = context.pipeline();
        if (pipeline.get(DECODER) != null) {
            pipeline.replace(DECODER, DECODER, new StrictDecoder(LIMITS));
        }
        context.fireChannelRead(message);
        pipeline.remove(this);
    }
}
