package io.branchline.gateway.token;

import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.settings.Setting;
import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Signs what the services verify: ES256, issuer {@value #ISSUER}, the service as audience. One token serves every
 * request of the same principal to the same service until half its life is over.
 */
@Startup
@Singleton
public class InternalTokens {
    /** The issuer that the services expect. */
    public static final String ISSUER = "branchline-gateway";

    private static final Logger LOG = Logger.getLogger(InternalTokens.class);
    private static final int MAX_CACHED = 20_000;

    private final Map<Holder, Issued> cache = new ConcurrentHashMap<>();
    private final SigningKey key;
    private final String keySet;
    private final Duration lifetime;
    private final Clock clock = Clock.systemUTC();
    private volatile long prunedAtMillis;

    InternalTokens(TokenConfig config) {
        lifetime = config.lifetime();
        Setting.between("branchline.token.lifetime", lifetime, Duration.ofSeconds(10), Duration.ofMinutes(5));
        if (config.keyFile().isEmpty()) {
            LOG.info("Signing internal tokens with a key made for this run;"
                    + " several replicas need one in branchline.token.key-file.");
        }
        key = config.keyFile().map(SigningKey::read).orElseGet(SigningKey::generate);
        Stream<SigningKey> former =
                config.formerKeyFiles().orElse(List.of()).stream().map(SigningKey::read);
        keySet = Stream.concat(Stream.of(key), former)
                .map(SigningKey::jwk)
                .distinct()
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private record Holder(Principal principal, String audience) {}

    private record Issued(String header, long renewAtMillis) {}

    /** The public keys as a JWK set. */
    public String keySet() {
        return keySet;
    }

    /** The {@code Authorization} value for this principal at this service. */
    public String authorization(Principal principal, String audience) {
        long now = clock.millis();
        Holder holder = new Holder(principal, audience);
        Issued cached = cache.get(holder);
        if (cached != null && cached.renewAtMillis() > now) {
            return cached.header();
        }
        if (cache.size() >= MAX_CACHED && now - prunedAtMillis > 1_000) {
            prunedAtMillis = now;
            cache.values().removeIf(issued -> issued.renewAtMillis() <= now);
        }
        Issued fresh = new Issued("Bearer " + sign(principal, audience), now + lifetime.toMillis() / 2);
        if (cache.size() < MAX_CACHED) {
            cache.put(holder, fresh);
        }
        return fresh.header();
    }

    private String sign(Principal principal, String audience) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(audience)
                .subject(principal.subject())
                .claim("tenant", principal.tenant())
                .groups(principal.roles())
                .expiresIn(lifetime)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.id())
                .sign(key.secret());
    }
}
