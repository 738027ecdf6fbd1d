package io.branchline.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.branchline.gateway.oidc.SignedIn;
import io.branchline.gateway.testing.FakeIssuer;
import io.branchline.gateway.testing.FakeService;
import io.branchline.gateway.testing.Minted;
import io.branchline.gateway.testing.RawClient;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
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

    @Inject
    Vertx vertx;

    @Inject
    Limits limits;

    @Inject
    LimitConfig config;

    @SuppressWarnings("NullAway.Init") // injected by Services
    FakeService office;

    /** One request in a hundred seconds after a burst of three, shared over replicas. */
    public static class Tight extends SignedIn {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "branchline.limits.routes.nutrition.per-second", "0.01",
                    "branchline.limits.routes.nutrition.burst", "3",
                    "branchline.limits.routes.office.in-flight", "1",
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
                    .header("RateLimit-Policy", "\"nutrition\";q=3;w=300, \"nutrition-day\";q=200000;w=86400")
                    .header("RateLimit", startsWith("\"nutrition\";r=" + i + ", \"nutrition-day\";r="));
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

    @Test
    void counts_that_could_not_be_shared_are_shared_the_next_time() throws SQLException {
        shared.exchange();
        long before = used();
        as("erin").get("/api/v1/nutrition/echo").then().statusCode(200);
        run("alter table limit_usage rename to limit_usage_away");
        try {
            assertThatThrownBy(shared::exchange).isInstanceOf(SQLException.class);
        } finally {
            run("alter table limit_usage_away rename to limit_usage");
        }
        shared.exchange();
        assertThat(used()).isEqualTo(before + 1);
    }

    @Test
    void days_that_are_over_are_forgotten() throws SQLException {
        run("insert into limit_usage (caller, usage_day, used) values ('long ago', date '2001-01-01', 7)");
        new SharedCounts(vertx, limits, config, database).exchange();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select 1 from limit_usage where caller = 'long ago'")) {
            assertThat(query.executeQuery().next()).isFalse();
        }
    }

    @Test
    void a_service_that_has_all_it_can_do_is_not_asked_for_more() throws IOException {
        try (RawClient first = new RawClient()) {
            first.write("GET /api/v1/office/steps HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + token("frank") + "\r\n\r\n");
            assertThat(first.line()).isEqualTo("HTTP/1.1 200 OK");
            as("gina").get("/api/v1/office/echo").then().statusCode(200);
        }
        try (RawClient second = new RawClient()) {
            int before = office.seen().size();
            second.write("POST /api/v1/office/echo HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + token("frank") + "\r\nContent-Length: 5\r\n\r\nab");
            Response refused = as("gina").get("/api/v1/office/echo");
            for (int i = 0; i < 100 && refused.statusCode() == 200; i++) {
                refused = as("gina").get("/api/v1/office/echo");
            }
            refused.then().statusCode(503).header("Retry-After", "1").body("code", equalTo("overloaded"));
            second.write("cde");
            assertThat(second.read().status()).isEqualTo(200);
            assertThat(office.seen().size()).isGreaterThan(before);
        }
        as("gina").get("/api/v1/office/echo").then().statusCode(200);
    }

    private long used() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select coalesce(sum(used), 0) from limit_usage");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private io.restassured.specification.RequestSpecification as(String subject) {
        return given().auth().oauth2(token(subject));
    }

    private String token(String subject) {
        return new Minted(issuer).claims(claims -> claims.setSubject(subject)).token();
    }
}
