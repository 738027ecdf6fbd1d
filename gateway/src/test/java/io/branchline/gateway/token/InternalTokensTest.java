package io.branchline.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.testing.Configured;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InternalTokensTest {
    private static final Principal ALICE = new Principal("acme", "alice", Set.of("user"));

    @Inject
    InternalTokens tokens;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    Path folder;

    @Test
    void one_token_serves_every_request_of_a_principal_to_a_service() {
        String header = tokens.authorization(ALICE, "office");
        assertThat(tokens.authorization(new Principal("acme", "alice", Set.of("user")), "office"))
                .isSameAs(header);
        assertThat(tokens.authorization(ALICE, "nutrition")).isNotEqualTo(header);
        assertThat(tokens.authorization(new Principal("other", "alice", Set.of("user")), "office"))
                .isNotEqualTo(header);
        assertThat(tokens.authorization(new Principal("acme", "alice", Set.of("admin")), "office"))
                .isNotEqualTo(header);
    }

    @Test
    void it_lives_a_minute_and_is_verified_with_the_published_key() throws Exception {
        JwtClaims claims = verified(tokens, tokens.authorization(ALICE, "office"));
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(60);
        assertThat(claims.getSubject()).isEqualTo("alice");
        assertThat(claims.getStringClaimValue("tenant")).isEqualTo("acme");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("user");
    }

    @Test
    void a_key_is_changed_without_a_token_that_nobody_can_verify() throws Exception {
        Path old = key("old.pem");
        Path fresh = key("new.pem");
        InternalTokens before = of("branchline.token.key-file=" + old, "branchline.token.former-key-files=" + fresh);
        InternalTokens after = of("branchline.token.key-file=" + fresh, "branchline.token.former-key-files=" + old);
        verified(after, before.authorization(ALICE, "office"));
        verified(before, after.authorization(ALICE, "office"));
        assertThat(new JsonWebKeySet(after.keySet()).getJsonWebKeys())
                .hasSize(2)
                .noneMatch(one -> one.toParams(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE)
                        .containsKey("d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "no key"})
    void a_file_that_is_no_key_is_named_with_the_command_that_makes_one(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.pem"), text);
        assertThatThrownBy(() -> of("branchline.token.key-file=" + file))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("openssl genpkey");
    }

    @Test
    void a_token_that_lives_too_long_is_refused() {
        assertThatThrownBy(() -> of("branchline.token.lifetime=1h"))
                .hasMessage("branchline.token.lifetime is '1h': write a time from 10s to 5m.");
    }

    private static InternalTokens of(String... lines) {
        return new InternalTokens(Configured.of(TokenConfig.class, lines));
    }

    private static JwtClaims verified(InternalTokens publisher, String header) throws Exception {
        var structure = org.jose4j.jwx.JsonWebStructure.fromCompactSerialization(header.substring(7));
        JsonWebKey key = new JsonWebKeySet(publisher.keySet())
                .getJsonWebKeys().stream()
                        .filter(one -> structure.getKeyIdHeaderValue().equals(one.getKeyId()))
                        .findFirst()
                        .orElseThrow();
        return new JwtConsumerBuilder()
                .setExpectedIssuer(InternalTokens.ISSUER)
                .setExpectedAudience("office")
                .setRequireExpirationTime()
                .setVerificationKey(key.getKey())
                .build()
                .processToClaims(header.substring(7));
    }

    /** As openssl writes it, with the public point inside (RFC 5915). */
    private Path key(String name) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        ECPublicKey point = (ECPublicKey) pair.getPublic();
        String der = "308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420"
                + hex(((ECPrivateKey) pair.getPrivate()).getS().toByteArray())
                + "a14403420004"
                + hex(point.getW().getAffineX().toByteArray())
                + hex(point.getW().getAffineY().toByteArray());
        String text = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(HexFormat.of().parseHex(der))
                + "\n-----END PRIVATE KEY-----\n";
        return Files.writeString(folder.resolve(name), text);
    }

    private static String hex(byte[] number) {
        byte[] fixed = new byte[32];
        byte[] tail = Arrays.copyOfRange(number, Math.max(0, number.length - 32), number.length);
        System.arraycopy(tail, 0, fixed, 32 - tail.length, tail.length);
        return HexFormat.of().formatHex(fixed);
    }
}
