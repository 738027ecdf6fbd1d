package io.branchline.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is written down of requests. */
@ConfigMapping(prefix = "branchline.access-log")
public interface AccessConfig {
    /** One JSON line a request on the logger {@code io.branchline.access}. */
    @WithDefault("true")
    boolean enabled();
}
