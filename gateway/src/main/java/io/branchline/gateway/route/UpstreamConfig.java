package io.branchline.gateway.route;

import io.branchline.gateway.settings.Setting;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When an address of a service is left alone, and when it is asked again. */
@ConfigMapping(prefix = "branchline.upstream")
public interface UpstreamConfig {
    /** Failures in a row (refused, slow, garbage) after which the breaker opens. */
    @WithDefault("5")
    int failures();

    /** How long an open breaker waits before one request may try again. */
    @WithDefault("2s")
    Duration pause();

    /** How often readiness is asked. */
    @WithDefault("2s")
    Duration probeEvery();

    /** What is asked; an answer other than 503 means ready. */
    @WithDefault("/q/health/ready")
    String probePath();

    /** Refuses figures that make no sense. */
    default void check() {
        String key = "branchline.upstream.";
        Setting.between(key + "failures", failures(), 1, 1_000);
        Setting.between(key + "pause", pause(), Duration.ofMillis(10), Duration.ofMinutes(10));
        Setting.between(key + "probe-every", probeEvery(), Duration.ofMillis(10), Duration.ofMinutes(10));
        if (!probePath().startsWith("/")) {
            throw Setting.wrong(key + "probe-path", probePath(), "write a path such as /q/health/ready");
        }
    }
}
