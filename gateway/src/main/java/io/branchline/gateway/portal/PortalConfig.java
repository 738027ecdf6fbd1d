package io.branchline.gateway.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The merged document. */
@ConfigMapping(prefix = "branchline.portal")
public interface PortalConfig {
    /** The address that clients use, when it is not the one the gateway sees, {@code https://api.example.org}. */
    Optional<URI> publicUrl();

    /** How often the services' documents are read again. */
    @WithDefault("60s")
    Duration refresh();
}
