package io.branchline.gateway.apikey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.branchline.gateway.testing.Configured;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without an issuer the first key of a tenant is made by a key whose hash the configuration names. */
@QuarkusTest
@TestProfile(BootstrapTest.KeysOnly.class)
@Tag("database")
class BootstrapTest {
    private static final String PATH = "/api/v1/gateway/api-keys";
    private static final String ACME = Secret.generate();
    private static final String OTHER = Secret.generate();

    /** Two tenants' first administrators. */
    public static class KeysOnly implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "branchline.api-keys.bootstrap.acme", Secret.hash(ACME),
                    "branchline.api-keys.bootstrap.other", Secret.hash(OTHER));
        }
    }

    @Test
    void nobody_comes_in_without_a_key() {
        given().get("/api/v1/nutrition/echo").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        with(Secret.generate())
                .get(PATH)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    @Test
    void it_makes_keys_of_its_tenant_and_reaches_nothing_else() {
        String id = with(ACME)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"first\",\"roles\":[\"user\"]}")
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String secret = with(ACME)
                .post(PATH + "/" + id + "/secrets")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        with(secret).get("/api/v1/nutrition/echo").then().statusCode(200);
        with(ACME).get("/api/v1/nutrition/echo").then().statusCode(403).body("code", equalTo("out-of-scope"));
        with(OTHER).get(PATH + "/" + id).then().statusCode(404);
        with(OTHER).get(PATH).then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})
    void what_is_no_hash_or_the_hash_of_nothing_is_refused(String hash) {
        ApiKeyConfig config = () -> Map.of("acme", hash);
        assertThatThrownBy(() -> new Bootstrap(config))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("branchline.api-keys.bootstrap.acme")
                .hasMessageContaining("sha256sum");
    }

    @Test
    void two_tenants_never_share_a_key() {
        String hash = Secret.hash(ACME);
        ApiKeyConfig config = Configured.of(
                ApiKeyConfig.class,
                "branchline.api-keys.bootstrap.a=" + hash,
                "branchline.api-keys.bootstrap.b=" + hash.toUpperCase(java.util.Locale.ROOT));
        assertThatThrownBy(() -> new Bootstrap(config)).hasMessageContaining("no other tenant");
    }

    private static RequestSpecification with(String secret) {
        return given().auth().oauth2(secret);
    }
}
