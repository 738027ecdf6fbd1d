package io.branchline.gateway.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How internal tokens are signed. */
@ConfigMapping(prefix = "branchline.token")
public interface TokenConfig {
    /**
     * PEM file with the P-256 private key in PKCS#8, as {@code openssl genpkey -algorithm EC -pkeyopt
     * ec_paramgen_curve:P-256} writes it; shared by all replicas. Without it a key is made at every start.
     */
    Optional<Path> keyFile();

    /**
     * Keys that are published but do not sign. To change the key without a refused request: publish the new one here on
     * every replica, then make it the key file and publish the old one here, then take the old one out.
     */
    Optional<List<Path>> formerKeyFiles();

    /** How long a token is valid, 10 s to 5 min. */
    @WithDefault("60s")
    Duration lifetime();
}
