package io.branchline.gateway.token;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * A P-256 key with its public half as JWK.
 *
 * @param id the thumbprint of RFC 7638
 * @param secret signs
 * @param jwk the public key as JSON (RFC 7517)
 */
record SigningKey(String id, PrivateKey secret, String jwk) {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    static SigningKey read(Path file) {
        return of(PemKey.read(file));
    }

    static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return of(generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SigningKey of(KeyPair pair) {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        String members = "\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\""
                .formatted(
                        coordinate(key.getW().getAffineX()),
                        coordinate(key.getW().getAffineY()));
        String id = thumbprint("{\"crv\":\"P-256\"," + members + "}");
        String jwk = "{\"kid\":\"" + id + "\",\"alg\":\"ES256\",\"use\":\"sig\",\"crv\":\"P-256\"," + members + "}";
        return new SigningKey(id, pair.getPrivate(), jwk);
    }

    private static String thumbprint(String canonical) {
        try {
            return URL.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String coordinate(BigInteger value) {
        byte[] fixed = new byte[32];
        byte[] bytes = value.toByteArray();
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return URL.encodeToString(fixed);
    }
}
