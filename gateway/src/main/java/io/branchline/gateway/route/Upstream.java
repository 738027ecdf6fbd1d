package io.branchline.gateway.route;

import io.vertx.core.net.SocketAddress;

/** One address of a service. */
public final class Upstream {
    private final String host;
    private final int port;
    private final SocketAddress address;

    Upstream(String host, int port) {
        this.host = host;
        this.port = port;
        this.address = SocketAddress.inetSocketAddress(port, host);
    }

    /** Name or address, without port. */
    public String host() {
        return host;
    }

    /** TCP port. */
    public int port() {
        return port;
    }

    /** Both, as Vert.x wants them. */
    public SocketAddress address() {
        return address;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
