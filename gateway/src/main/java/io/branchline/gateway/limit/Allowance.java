package io.branchline.gateway.limit;

import java.util.Optional;

/**
 * The figures for one service.
 *
 * @param interval nanoseconds between requests at the steady rate
 * @param burst requests at once after a rest
 */
record Allowance(String name, long interval, int burst, int concurrent, long daily, String policy) {
    private static final double NANOS = 1e9;

    static Allowance of(String route, LimitConfig config) {
        Optional<LimitConfig.Other> other = Optional.ofNullable(config.routes().get(route));
        double rate = other.flatMap(LimitConfig.Other::perSecond).orElse(config.perSecond());
        int burst = other.flatMap(LimitConfig.Other::burst).orElse(config.burst());
        int concurrent = other.flatMap(LimitConfig.Other::concurrent).orElse(config.concurrent());
        long daily = other.flatMap(LimitConfig.Other::daily).orElse(config.daily());
        if (!(rate >= 0.01 && rate <= 1e6) || burst < 1 || concurrent < 1 || daily < 1) {
            throw new IllegalStateException("branchline.limits for " + route + ": per-second must be 0.01 to 1000000,"
                    + " burst, concurrent and daily at least 1; use branchline.limits.enabled=false for no limits.");
        }
        long interval = (long) (NANOS / rate);
        long window = Math.max(1, Math.round(burst / rate));
        return new Allowance(
                route, interval, burst, concurrent, daily, "\"" + route + "\";q=" + burst + ";w=" + window);
    }
}
