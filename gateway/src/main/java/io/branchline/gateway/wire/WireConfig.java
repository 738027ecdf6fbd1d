package io.branchline.gateway.wire;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the gateway is with what arrives. */
@ConfigMapping(prefix = "branchline.wire")
public interface WireConfig {
    /** From the first byte of a request's head to its last. */
    @WithDefault("10s")
    Duration headWithin();
}
