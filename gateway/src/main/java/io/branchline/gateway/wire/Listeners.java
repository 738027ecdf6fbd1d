package io.branchline.gateway.wire;

import io.netty.channel.Channel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sockets on which the server waits for connections. */
public final class Listeners {
    private static final Set<Channel> OPEN = ConcurrentHashMap.newKeySet();

    private Listeners() {}

    static void add(Channel listener) {
        OPEN.add(listener);
        listener.closeFuture().addListener(closed -> OPEN.remove(listener));
    }

    /** Lets nobody new connect; connections that exist go on. A client that is turned away knows that nothing was done. */
    public static void close() {
        OPEN.forEach(Channel::close);
    }
}
