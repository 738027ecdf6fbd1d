package io.branchline.gateway.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.branchline.gateway.testing.FakeIssuer;
import io.branchline.gateway.testing.FakeService;
import io.branchline.gateway.testing.Minted;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(SignedIn.class)
class TokenAttackTest {
    private static final String PATH = "/api/v1/nutrition/echo";

    @SuppressWarnings("NullAway.Init") // injected by Services
    FakeService nutrition;

    @SuppressWarnings("NullAway.Init") // injected by FakeIssuer
    FakeIssuer issuer;

    /** How a good token is spoiled; the name says what is wrong with it. */
    record Attack(String name, Function<FakeIssuer, String> token) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Attack> attacks() {
        return List.of(
                new Attack("alg none", issuer -> unsigned(issuer, "none")),
                new Attack("alg None", issuer -> unsigned(issuer, "None")),
                new Attack("no alg", issuer -> unsigned(issuer, "")),
                new Attack("HS256 with the public key as PEM", issuer -> hmac(issuer, pem(issuer))),
                new Attack(
                        "HS256 with the encoded public key",
                        issuer -> hmac(issuer, issuer.rsa().getPublicKey().getEncoded())),
                new Attack("expired", issuer -> good(issuer).expired(60).token()),
                new Attack(
                        "not yet valid",
                        issuer -> good(issuer)
                                .claims(claims -> claims.setNotBefore(inAnHour()))
                                .token()),
                new Attack(
                        "wrong audience",
                        issuer -> good(issuer)
                                .claims(claims -> claims.setAudience("somebody-else"))
                                .token()),
                new Attack(
                        "wrong issuer",
                        issuer -> good(issuer)
                                .claims(claims -> claims.setIssuer("https://evil.example"))
                                .token()),
                new Attack(
                        "issuer with a slash more",
                        issuer -> good(issuer)
                                .claims(claims -> claims.setIssuer(issuer.name() + "/"))
                                .token()),
                new Attack(
                        "jku of the attacker",
                        issuer -> strange(issuer)
                                .header("jku", issuer.name() + "/attacker")
                                .token()),
                new Attack(
                        "x5u of the attacker",
                        issuer -> strange(issuer)
                                .header("x5u", issuer.name() + "/attacker")
                                .token()),
                new Attack("jwk in the header", TokenAttackTest::embedded),
                new Attack("kid of a path", issuer -> strange(issuer).signedBy("../../../dev/null")),
                new Attack("kid of SQL", issuer -> strange(issuer).signedBy("x' or '1'='1")),
                new Attack(
                        "kid of another key",
                        issuer -> good(issuer)
                                .signed("RS256", issuer.rsa().getPrivateKey(), "ec-1")
                                .token()),
                new Attack(
                        "unknown crit",
                        issuer -> good(issuer)
                                .header("crit", List.of("mine"))
                                .header("mine", "1")
                                .token()),
                without("exp"),
                without("sub"),
                without("iss"),
                without("aud"),
                without("tenant"),
                new Attack(
                        "over-long",
                        issuer -> good(issuer)
                                .claims(claims -> claims.setStringClaim("x", "y".repeat(9_000)))
                                .token()),
                new Attack(
                        "over-long subject",
                        issuer -> good(issuer)
                                .claims(claims -> claims.setSubject("y".repeat(300)))
                                .token()),
                new Attack("cut off", issuer -> good(issuer).token().substring(0, 200)),
                new Attack("signature changed", issuer -> flipped(good(issuer).token())),
                new Attack("payload changed", TokenAttackTest::otherPayload),
                new Attack("not a token", issuer -> "eyeball"),
                new Attack("an unknown API key", issuer -> "blk_" + "a".repeat(43)),
                new Attack("empty", issuer -> " "));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_spoiled_token_gets_nowhere(Attack attack) {
        int before = nutrition.seen().size();
        given().header("Authorization", "Bearer " + attack.token().apply(issuer))
                .get(PATH)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("unauthorized"));
        assertThat(nutrition.seen()).hasSize(before);
        assertThat(issuer.asked()).noneMatch(path -> path.contains("attacker"));
    }

    @Test
    void no_token_or_another_scheme_gets_nowhere() {
        given().get(PATH).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        given().header("Authorization", "Basic YTpi").get(PATH).then().statusCode(401);
        given().get("/api/v1/gateway/api-keys").then().statusCode(401);
    }

    @Test
    void a_good_token_becomes_an_internal_one() {
        String seen = given().header("Authorization", "Bearer " + good(issuer).token())
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("headers.authorization");
        String payload = new String(Base64.getUrlDecoder().decode(seen.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(payload)
                .contains("\"iss\":\"branchline-gateway\"")
                .contains("\"aud\":\"nutrition\"")
                .contains("\"sub\":\"alice\"")
                .contains("\"tenant\":\"acme\"")
                .contains("\"groups\":[\"user\"]");
    }

    @Test
    void an_elliptic_key_is_as_good() {
        String token = good(issuer)
                .signed("ES256", issuer.ec().getPrivateKey(), "ec-1")
                .token();
        given().header("Authorization", "bearer " + token).get(PATH).then().statusCode(200);
    }

    @Test
    void a_user_may_not_make_keys() {
        given().header("Authorization", "Bearer " + good(issuer).token())
                .get("/api/v1/gateway/api-keys")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    private static Minted good(FakeIssuer issuer) {
        return new Minted(issuer);
    }

    private static Attack without(String claim) {
        return new Attack(
                "without " + claim,
                issuer ->
                        good(issuer).claims(claims -> claims.unsetClaim(claim)).token());
    }

    private record Strange(Minted minted, RsaJsonWebKey key) {
        Strange header(String name, Object value) {
            minted.header(name, value);
            return this;
        }

        String signedBy(String id) {
            return minted.signed("RS256", key.getPrivateKey(), id).token();
        }

        String token() {
            return minted.token();
        }
    }

    private static Strange strange(FakeIssuer issuer) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            return new Strange(good(issuer).signed("RS256", key.getPrivateKey(), "rsa-1"), key);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String embedded(FakeIssuer issuer) {
        Strange strange = strange(issuer);
        Map<String, Object> key = strange.key().toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return strange.header("jwk", key).token();
    }

    private static String unsigned(FakeIssuer issuer, String algorithm) {
        String payload = good(issuer).token().split("\\.")[1];
        String header = algorithm.isEmpty() ? "{\"typ\":\"JWT\"}" : "{\"alg\":\"" + algorithm + "\"}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + payload + ".";
    }

    private static String hmac(FakeIssuer issuer, byte[] secret) {
        return good(issuer).signed("HS256", new HmacKey(secret), "rsa-1").token();
    }

    private static byte[] pem(FakeIssuer issuer) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(issuer.rsa().getPublicKey().getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String flipped(String token) {
        int at = token.length() - 20;
        return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
    }

    private static String otherPayload(FakeIssuer issuer) {
        String[] parts = good(issuer).token().split("\\.");
        String payload =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("alice", "mallory");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }

    private static NumericDate inAnHour() {
        NumericDate later = NumericDate.now();
        later.addSeconds(3_600);
        return later;
    }
}
