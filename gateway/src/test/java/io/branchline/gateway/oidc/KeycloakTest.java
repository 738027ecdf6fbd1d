package io.branchline.gateway.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.gateway.testing.Keycloak;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tokens of a real Keycloak; runs with {@code mvn -Pkeycloak}. */
@QuarkusTest
@TestProfile(KeycloakTest.Real.class)
@Tag("keycloak")
class KeycloakTest {
    private static final String PATH = "/api/v1/nutrition/echo";

    @SuppressWarnings("NullAway.Init") // injected by Keycloak
    Keycloak keycloak;

    /** The issuer is Keycloak. */
    public static class Real implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Keycloak.class));
        }
    }

    @Test
    void a_persons_token_comes_in_as_that_person_of_that_tenant() {
        String internal = given().auth()
                .oauth2(alice().path("access_token"))
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("headers.authorization");
        String person = payload(alice().path("access_token")).replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
        assertThat(payload(internal))
                .contains("\"sub\":\"" + person + "\"")
                .contains("\"tenant\":\"acme\"")
                .contains("\"groups\":[\"user\"]")
                .contains("\"aud\":\"nutrition\"");
        given().auth()
                .oauth2(alice().path("access_token"))
                .get("/api/v1/gateway/api-keys")
                .then()
                .statusCode(403);
    }

    @Test
    void a_programs_token_has_the_programs_role() {
        String token = grant("branchline", Map.of("grant_type", "client_credentials"), "portal", "portal-secret")
                .path("access_token");
        given().auth().oauth2(token).get("/api/v1/gateway/api-keys").then().statusCode(200);
        given().auth().oauth2(token).get(PATH).then().statusCode(200);
    }

    @Test
    void what_keycloak_signs_for_other_ends_opens_nothing() {
        String identity = alice().path("id_token");
        String refresh = alice().path("refresh_token");
        String elsewhere = grant(
                        "branchline", Map.of("grant_type", "client_credentials"), "elsewhere", "elsewhere-secret")
                .path("access_token");
        String master = grant(
                        "master",
                        Map.of("grant_type", "password", "username", "admin", "password", "admin"),
                        "admin-cli",
                        "")
                .path("access_token");
        for (String token : List.of(identity, refresh, elsewhere, master)) {
            given().auth().oauth2(token).get(PATH).then().statusCode(401);
        }
    }

    private Response alice() {
        Map<String, String> password =
                Map.of("grant_type", "password", "username", "alice", "password", "alice-password", "scope", "openid");
        return grant("branchline", password, "portal", "portal-secret");
    }

    private Response grant(String realm, Map<String, String> form, String client, String secret) {
        var request = given().formParams(form).formParam("client_id", client);
        if (!secret.isEmpty()) {
            request.formParam("client_secret", secret);
        }
        Response answer = request.post(keycloak.tokens(realm));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
