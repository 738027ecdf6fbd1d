package io.branchline.gateway.testing;

import java.security.Key;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** A token in the making: good unless a test spoils it. */
public final class Minted {
    private final JwtClaims claims = new JwtClaims();
    private final JsonWebSignature signature = new JsonWebSignature();

    public Minted(FakeIssuer issuer) {
        claims.setIssuer(issuer.name());
        claims.setAudience("account", "branchline");
        claims.setSubject("alice");
        claims.setStringClaim("tenant", "acme");
        claims.setStringListClaim("groups", List.of("user", "stranger"));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        signed("RS256", issuer.rsa().getPrivateKey(), "rsa-1");
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setDoKeyValidation(false);
    }

    public Minted claims(Consumer<JwtClaims> change) {
        change.accept(claims);
        return this;
    }

    public Minted header(String name, Object value) {
        signature.getHeaders().setObjectHeaderValue(name, value);
        return this;
    }

    public Minted signed(String algorithm, Key key, String id) {
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKey(key);
        signature.setKeyIdHeaderValue(id);
        return this;
    }

    public Minted expired(int secondsAgo) {
        NumericDate end = NumericDate.now();
        end.addSeconds(-secondsAgo);
        claims.setExpirationTime(end);
        return this;
    }

    public String token() {
        try {
            signature.setPayload(claims.toJson());
            return signature.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
