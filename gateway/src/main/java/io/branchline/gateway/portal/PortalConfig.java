package io.branchline.gateway.portal;

import io.branchline.gateway.settings.Setting;
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

    /** Refuses what cannot be meant. */
    default void check() {
        Setting.between("branchline.portal.refresh", refresh(), Duration.ofMillis(100), Duration.ofDays(1));
        publicUrl().ifPresent(url -> {
            boolean http = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (!http
                    || url.getHost() == null
                    || url.getRawQuery() != null
                    || url.toString().endsWith("/")) {
                throw Setting.wrong(
                        "branchline.portal.public-url",
                        url,
                        "write https://api.example.org without a slash at its end");
            }
        });
    }
}
