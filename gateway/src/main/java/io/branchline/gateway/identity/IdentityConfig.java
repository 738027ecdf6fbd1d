package io.branchline.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Who is let in when nothing more is known, and how long a verified credential is believed. */
@ConfigMapping(prefix = "branchline.identity")
public interface IdentityConfig {
    /** Whether every caller must show a token or key even though no OIDC issuer is configured. */
    @WithDefault("false")
    boolean required();

    /** How long a verified token or key is believed without looking again; a revoked key works at most this long. */
    @WithDefault("30s")
    Duration trustFor();
}
