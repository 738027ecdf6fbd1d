package io.branchline.gateway.route;

import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** One address of a service with its circuit breaker: closed, open for a while, then one trial at a time. */
public final class Upstream {
    private final String host;
    private final int port;
    private final SocketAddress address;
    private final int threshold;
    private final long pauseNanos;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong openUntil = new AtomicLong();
    private volatile boolean ready = true;

    Upstream(String host, int port, int threshold, long pauseNanos) {
        this.host = host;
        this.port = port;
        this.address = SocketAddress.inetSocketAddress(port, host);
        this.threshold = threshold;
        this.pauseNanos = pauseNanos;
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

    /** How the gateway itself asks it for something. */
    public RequestOptions asking(String uri) {
        return new RequestOptions()
                .setServer(address)
                .setHost(host)
                .setPort(port)
                .setURI(uri);
    }

    /** Whether its last readiness probe was answered. */
    public boolean isReady() {
        return ready;
    }

    /** What the probe found. One that comes back is trusted at once; an open breaker asks for a trial first. */
    public void ready(boolean found) {
        boolean back = found && !ready;
        ready = found;
        if (back) {
            failures.set(0);
        } else if (found && failures.get() >= threshold) {
            openUntil.set(0);
        }
    }

    /** The probe could not even connect: no request needs to find that out again. */
    public void unreachable(long nanos) {
        ready = false;
        failures.accumulateAndGet(threshold, Math::max);
        openUntil.set(nanos + pauseNanos);
    }

    /** Whether a request may be sent now; after a pause the first that asks is the trial, the others wait for it. */
    public boolean admits(long nanos) {
        if (failures.get() < threshold) {
            return true;
        }
        long until = openUntil.get();
        return nanos - until >= 0 && openUntil.compareAndSet(until, nanos + pauseNanos);
    }

    /** It answered. */
    public void answered() {
        if (failures.get() != 0) {
            failures.set(0);
        }
    }

    /** It could not be reached, was too slow, or did not speak HTTP. */
    public void failed(long nanos) {
        if (failures.incrementAndGet() >= threshold) {
            openUntil.set(nanos + pauseNanos);
        }
    }

    /** Whether the breaker is open. */
    public boolean isOpen() {
        return failures.get() >= threshold;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
