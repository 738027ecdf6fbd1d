package io.branchline.gateway.apikey;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** API keys live in the database; the first one of a tenant is let in by configuration. */
@ConfigMapping(prefix = "branchline.api-keys")
public interface ApiKeyConfig {
    /**
     * By tenant the SHA-256 (64 hexadecimal digits) of a secret {@code blk_...} that may manage this tenant's keys and
     * nothing else; take it out again when the first keys exist.
     */
    Map<String, String> bootstrap();
}
