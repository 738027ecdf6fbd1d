package io.branchline.gateway.wire;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/** Found by Vert.x through its service file: wraps the transport it is about to use. */
public final class StrictTransports implements VertxServiceProvider {
    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new StrictTransport(builder.findTransport()));
    }
}
