package io.branchline.gateway.oidc;

import io.branchline.gateway.identity.Credential.Verified;
import io.branchline.gateway.identity.Principal;
import java.security.Key;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** What a token must be (RFC 8725): signed with an allowed algorithm by a key of the issuer, for us, in time, complete. */
final class TokenRules {
    private final OidcConfig config;
    private final JwtConsumer claimRules;
    private final AlgorithmConstraints allowed;

    TokenRules(String issuer, String audience, OidcConfig config) {
        this.config = config;
        this.allowed = new AlgorithmConstraints(
                AlgorithmConstraints.ConstraintType.PERMIT, config.algorithms().toArray(String[]::new));
        this.claimRules = new JwtConsumerBuilder()
                .setExpectedIssuer(true, issuer)
                .setExpectedAudience(true, audience)
                .setRequireExpirationTime()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds((int) config.clockSkew().toSeconds())
                .setSkipSignatureVerification()
                .build();
    }

    /** Claims are looked at before the signature, so that a hopeless token costs nothing and asks nobody. */
    Verified check(String token, List<JsonWebKey> keys)
            throws InvalidJwtException, MalformedClaimException, JoseException {
        JsonWebStructure structure = JsonWebStructure.fromCompactSerialization(token);
        if (!(structure instanceof JsonWebSignature signature)
                || !config.algorithms().contains(signature.getAlgorithmHeaderValue())) {
            throw new SecurityException("algorithm not allowed");
        }
        JwtClaims claims = claimRules.processToClaims(token);
        signature.setAlgorithmConstraints(allowed);
        signature.setKey(key(signature, keys));
        if (!signature.verifySignature()) {
            throw new SecurityException("wrong signature");
        }
        return new Verified(
                principal(claims),
                claims.getExpirationTime().getValueInMillis()
                        + config.clockSkew().toMillis());
    }

    private static Key key(JsonWebSignature token, List<JsonWebKey> keys) throws UnknownKeyException {
        String algorithm = token.getAlgorithmHeaderValue();
        String id = token.getKeyIdHeaderValue();
        List<JsonWebKey> fitting = keys.stream()
                .filter(key -> id == null || id.equals(key.getKeyId()))
                .filter(key -> key.getUse() == null || key.getUse().equals("sig"))
                .filter(key -> key.getAlgorithm() == null || key.getAlgorithm().equals(algorithm))
                .filter(key -> key.getKeyType().equals(type(algorithm)))
                .toList();
        if (fitting.size() != 1) {
            throw new UnknownKeyException();
        }
        return fitting.get(0).getKey();
    }

    private static String type(String algorithm) {
        return switch (algorithm.charAt(0)) {
            case 'R', 'P' -> "RSA";
            default -> algorithm.startsWith("ES") ? "EC" : "OKP";
        };
    }

    private Principal principal(JwtClaims claims) throws MalformedClaimException {
        Object tenant = at(claims, config.tenantClaim());
        String named = tenant instanceof String text ? text : config.tenant().orElse("");
        Set<String> roles = new TreeSet<>();
        if (at(claims, config.rolesClaim()) instanceof Collection<?> names) {
            names.stream().filter(Principal.ROLES::contains).forEach(name -> roles.add((String) name));
        }
        return new Principal(named, claims.getSubject(), roles);
    }

    private static @Nullable Object at(JwtClaims claims, String path) {
        Object node = claims.getClaimsMap();
        for (String step : path.split("/", -1)) {
            node = node instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return node;
    }
}
