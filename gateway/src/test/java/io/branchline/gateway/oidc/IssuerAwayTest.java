package io.branchline.gateway.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.branchline.gateway.testing.FakeIssuer;
import io.branchline.gateway.testing.Minted;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A token cannot be checked while nobody knows the issuer's keys: that is not the token's fault. */
@QuarkusTest
@TestProfile(IssuerAwayTest.Away.class)
class IssuerAwayTest {
    /** An issuer where nobody listens. */
    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("branchline.oidc.issuer", "http://127.0.0.1:1", "branchline.oidc.audience", "branchline");
        }
    }

    @Test
    void a_token_is_neither_believed_nor_called_wrong() {
        FakeIssuer elsewhere = new FakeIssuer();
        String token = new Minted(elsewhere)
                .claims(claims -> claims.setIssuer("http://127.0.0.1:1"))
                .token();
        given().auth()
                .oauth2(token)
                .get("/api/v1/nutrition/echo")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("code", equalTo("identity-unavailable"));
        given().get("/api/v1/nutrition/echo").then().statusCode(401);
    }

    @Test
    void health_names_it() {
        String health =
                given().get("/q/health/ready").then().statusCode(200).extract().asString();
        assertThat(health).containsPattern("\"issuer\": *\"down\"").containsPattern("\"database\": *\"ready\"");
    }
}
