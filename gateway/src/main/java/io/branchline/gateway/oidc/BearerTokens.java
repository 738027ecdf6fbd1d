package io.branchline.gateway.oidc;

import io.branchline.gateway.identity.Credential;
import io.branchline.gateway.identity.UnavailableException;
import io.branchline.gateway.settings.Setting;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jspecify.annotations.Nullable;

/** Verifies access tokens of the configured issuer. */
@Singleton
class BearerTokens implements Credential {
    private static final Set<String> ASYMMETRIC =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA");

    private final Vertx vertx;
    private final OidcConfig config;
    private final @Nullable IssuerKeys keys;
    private final @Nullable TokenRules rules;

    BearerTokens(Vertx vertx, OidcConfig config) {
        this.vertx = vertx;
        this.config = config;
        String issuer = config.issuer().orElse(null);
        if (issuer == null) {
            keys = null;
            rules = null;
            return;
        }
        String audience = config.audience()
                .orElseThrow(() -> new IllegalStateException(
                        "branchline.oidc.issuer is set but not branchline.oidc.audience: name what aud must contain, so that"
                                + " tokens made for other applications are refused."));
        if (config.algorithms().isEmpty() || !ASYMMETRIC.containsAll(config.algorithms())) {
            throw new IllegalStateException("branchline.oidc.algorithms is " + config.algorithms()
                    + ": only public-key algorithms are allowed, such as RS256,PS256,ES256.");
        }
        Setting.safeAddress("branchline.oidc.issuer", issuer);
        config.jwksUri().ifPresent(address -> Setting.safeAddress("branchline.oidc.jwks-uri", address.toString()));
        Setting.between("branchline.oidc.clock-skew", config.clockSkew(), Duration.ZERO, Duration.ofMinutes(5));
        Setting.between("branchline.oidc.refresh", config.refresh(), Duration.ofSeconds(10), Duration.ofDays(1));
        keys = new IssuerKeys(vertx, issuer, config.jwksUri().orElse(null), Clock.systemUTC());
        rules = new TokenRules(issuer, audience, config);
    }

    void begin(@Observes StartupEvent start) {
        IssuerKeys ours = keys;
        if (ours != null) {
            ours.read();
            vertx.setPeriodic(config.refresh().toMillis(), again -> ours.read());
        }
    }

    @Override
    public Optional<String> health() {
        return Optional.ofNullable(keys).map(IssuerKeys::health);
    }

    @Override
    public boolean configured() {
        return keys != null;
    }

    @Override
    public boolean recognises(String shown) {
        return keys != null && shown.startsWith("ey");
    }

    @Override
    public Future<Verified> verify(String shown) {
        IssuerKeys ours = keys;
        TokenRules law = rules;
        if (ours == null || law == null) {
            return Future.failedFuture("no issuer is configured");
        }
        return vertx.executeBlocking(() -> law.check(shown, ours.known()), false)
                .recover(failure -> failure instanceof UnknownKeyException
                        ? asked(ours).compose(fresh -> vertx.executeBlocking(() -> law.check(shown, fresh), false))
                        : Future.failedFuture(failure));
    }

    /** An issuer that has never answered says nothing about the token; one that has is believed as far as it is known. */
    private static Future<List<JsonWebKey>> asked(IssuerKeys keys) {
        return keys.again()
                .recover(failure -> keys.known().isEmpty()
                        ? Future.failedFuture(new UnavailableException(failure))
                        : Future.succeededFuture(keys.known()));
    }
}
