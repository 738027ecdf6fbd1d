package io.branchline.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.branchline.gateway.oidc.SignedIn;
import io.branchline.gateway.testing.FakeIssuer;
import io.branchline.gateway.testing.Minted;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LimitsTest.Tight.class)
class LimitsTest {
    @SuppressWarnings("NullAway.Init") // injected by FakeIssuer
    FakeIssuer issuer;

    @Inject
    SharedCounts shared;

    @Inject
    DataSource database;

    /** One request in a hundred seconds after a burst of three, shared over replicas. */
    public static class Tight extends SignedIn {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "branchline.limits.routes.nutrition.per-second", "0.01",
                    "branchline.limits.routes.nutrition.burst", "3",
                    "branchline.limits.shared", "true");
        }
    }

    @Test
    void a_caller_over_the_rate_is_told_when_to_come_back_and_others_are_not_hindered() {
        for (int i = 2; i >= 0; i--) {
            as("bob")
                    .get("/api/v1/nutrition/echo")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"nutrition\";q=3;w=300")
                    .header("RateLimit", "\"nutrition\";r=" + i);
        }
        as("bob")
                .get("/api/v1/nutrition/echo")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("RateLimit", containsString("r=0;t="))
                .body("code", equalTo("rate-limit"));
        as("carol").get("/api/v1/nutrition/echo").then().statusCode(200);
        as("bob").get("/api/v1/office/echo").then().statusCode(200);
    }

    @Test
    void what_another_replica_counted_is_counted_here() throws SQLException {
        as("dave").get("/api/v1/nutrition/echo").then().statusCode(200);
        shared.exchange();
        try (var connection = database.getConnection();
                var other = connection.prepareStatement("update limit_usage set used = used + 2")) {
            assertThat(other.executeUpdate()).isPositive();
        }
        shared.exchange();
        as("dave").get("/api/v1/nutrition/echo").then().statusCode(429);
    }

    private io.restassured.specification.RequestSpecification as(String subject) {
        String token =
                new Minted(issuer).claims(claims -> claims.setSubject(subject)).token();
        return given().auth().oauth2(token);
    }
}
