package io.branchline.gateway.header;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.branchline.gateway.testing.Configured;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrustedHopTest.BehindAProxy.class)
class TrustedHopTest {
    /** Everything on this machine is a trusted hop. */
    public static class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("branchline.forwarded.trusted-hops", "10.0.0.7,127.0.0.0/8");
        }
    }

    @Test
    void the_word_of_a_trusted_hop_is_carried_on() {
        given().header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "api.example.org")
                .get("/api/v1/office/echo")
                .then()
                .header("Strict-Transport-Security", startsWith("max-age="))
                .body("headers.x-forwarded-for", equalTo("203.0.113.9, 127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("https"))
                .body("headers.x-forwarded-host", equalTo("api.example.org"));
    }

    @Test
    void a_hop_that_is_no_address_is_refused_at_the_start() {
        Forwarded.Config config = Configured.of(Forwarded.Config.class, "branchline.forwarded.trusted-hops=proxy");
        assertThatThrownBy(() -> new Forwarded(config))
                .hasMessageContaining("branchline.forwarded.trusted-hops is 'proxy'")
                .hasMessageContaining("10.1.0.0/16");
    }
}
