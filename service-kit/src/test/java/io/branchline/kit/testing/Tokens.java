package io.branchline.kit.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Internal tokens as the gateway signs them. */
public final class Tokens {
    private Tokens() {}

    /** A person of the tenant {@code acme} with the role {@code user}. */
    public static String user(String subject) {
        return of("acme", subject, "user");
    }

    /** Somebody of tenant {@code acme} with every role. */
    public static String admin() {
        return of("acme", "root", "user", "practitioner", "admin");
    }

    /** A token of the tenant, subject and roles, for the application under test. */
    public static String of(String tenant, String subject, String... roles) {
        String audience = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        return Jwt.claims()
                .issuer("branchline-gateway")
                .audience(audience)
                .subject(subject)
                .claim("tenant", tenant)
                .groups(Set.of(roles))
                .expiresIn(Duration.ofMinutes(5))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(SigningKey.ID)
                .sign(SigningKey.PAIR.getPrivate());
    }
}
