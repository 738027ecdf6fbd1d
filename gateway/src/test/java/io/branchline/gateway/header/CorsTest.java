package io.branchline.gateway.header;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.branchline.gateway.oidc.SignedIn;
import io.branchline.gateway.testing.FakeIssuer;
import io.branchline.gateway.testing.Minted;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CorsTest.OneSite.class)
class CorsTest {
    @SuppressWarnings("NullAway.Init") // injected by FakeIssuer
    FakeIssuer issuer;

    /** One site may call. */
    public static class OneSite extends SignedIn {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", "https://app.example.org");
        }
    }

    @Test
    void the_named_site_may_ask_and_read_what_headers_say() {
        given().header("Origin", "https://app.example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options("/api/v1/nutrition/echo")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://app.example.org"))
                .header("Access-Control-Allow-Headers", containsString("authorization"));
        given().auth()
                .oauth2(new Minted(issuer).token())
                .header("Origin", "https://app.example.org")
                .get("/api/v1/nutrition/echo")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://app.example.org"))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"));
    }

    @Test
    void another_site_may_not() {
        given().auth()
                .oauth2(new Minted(issuer).token())
                .header("Origin", "https://evil.example")
                .get("/api/v1/nutrition/echo")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void every_site_with_credentials_or_none_at_all_is_refused_at_the_start() {
        assertThatThrownBy(() -> CorsRules.check(List.of(), false))
                .hasMessageContaining("name the sites that may call");
        assertThatThrownBy(() -> CorsRules.check(List.of("*"), true)).hasMessageContaining("name the sites one by one");
        assertThatThrownBy(() -> CorsRules.check(List.of("/.*/"), true)).hasMessageContaining("one by one");
        assertThatCode(() -> CorsRules.check(List.of("*"), false)).doesNotThrowAnyException();
    }
}
