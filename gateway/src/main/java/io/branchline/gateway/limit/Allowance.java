package io.branchline.gateway.limit;

import java.util.Optional;

/**
 * The figures for one service.
 *
 * @param name the route's
 * @param interval nanoseconds between requests at the steady rate
 * @param burst requests at once after a rest
 */
record Allowance(String name, long interval, int burst, int concurrent, long daily, int inFlight, String policy) {
    private static final double NANOS = 1e9;

    static Allowance of(String route, LimitConfig config) {
        Optional<LimitConfig.Other> other = Optional.ofNullable(config.routes().get(route));
        double rate = other.flatMap(LimitConfig.Other::perSecond).orElse(config.perSecond());
        int burst = other.flatMap(LimitConfig.Other::burst).orElse(config.burst());
        int concurrent = other.flatMap(LimitConfig.Other::concurrent).orElse(config.concurrent());
        long daily = other.flatMap(LimitConfig.Other::daily).orElse(config.daily());
        int inFlight = other.flatMap(LimitConfig.Other::inFlight).orElse(config.inFlight());
        if (!(rate >= 0.01 && rate <= 1e6) || burst < 1 || concurrent < 1 || daily < 1 || inFlight < 1) {
            throw new IllegalStateException(
                    "branchline.limits for " + route + ": per-second must be 0.01 to 1000000,"
                            + " burst, concurrent, daily and in-flight at least 1; use branchline.limits.enabled=false for no limits.");
        }
        long interval = (long) (NANOS / rate);
        long window = Math.max(1, Math.round(burst / rate));
        String policy = "\"%1$s\";q=%2$d;w=%3$d, \"%1$s-day\";q=%4$d;w=86400".formatted(route, burst, window, daily);
        return new Allowance(route, interval, burst, concurrent, daily, inFlight, policy);
    }
}
