package io.branchline.gateway.limit;

import java.util.concurrent.atomic.AtomicInteger;

/** How many requests one service has under way, of all callers together: what does not fit would only wait there. */
public final class RouteGate {
    private final AtomicInteger underWay = new AtomicInteger();
    private final int most;

    RouteGate(int most) {
        this.most = most;
    }

    /** Takes a place; false when there is none. */
    public boolean enter() {
        if (underWay.incrementAndGet() <= most) {
            return true;
        }
        underWay.decrementAndGet();
        return false;
    }

    /** Gives the place back. */
    public void leave() {
        underWay.decrementAndGet();
    }

    int underWay() {
        return underWay.get();
    }
}
