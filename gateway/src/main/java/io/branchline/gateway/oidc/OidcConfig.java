package io.branchline.gateway.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The issuer whose bearer tokens open the door; nothing here is needed to run on one's own machine. */
@ConfigMapping(prefix = "branchline.oidc")
public interface OidcConfig {
    /** The issuer as written in {@code iss}; its discovery document names the keys. */
    Optional<String> issuer();

    /** What {@code aud} must contain. */
    Optional<String> audience();

    /** The key set's address, when it is not the discovered one. */
    Optional<URI> jwksUri();

    /** Signature algorithms believed; never one with a shared secret. */
    @WithDefault("RS256,PS256,ES256")
    List<String> algorithms();

    /** Where the tenant is in the token; a slash goes into an object. */
    @WithDefault("tenant")
    String tenantClaim();

    /** The tenant of tokens that name none; without it they are refused. */
    Optional<String> tenant();

    /** Where the role names are, {@code realm_access/roles} with Keycloak; names that are not ours are ignored. */
    @WithDefault("groups")
    String rolesClaim();

    /** How far the clocks may differ. */
    @WithDefault("10s")
    Duration clockSkew();

    /** How often the keys are read again; an unknown key id asks sooner, at most every 10 s. */
    @WithDefault("10m")
    Duration refresh();
}
