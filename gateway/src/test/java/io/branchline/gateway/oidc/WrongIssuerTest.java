package io.branchline.gateway.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.gateway.testing.Configured;
import io.vertx.core.Vertx;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongIssuerTest {
    private static final Vertx VERTX = Vertx.vertx();

    @AfterAll
    static void close() {
        VERTX.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "branchline.oidc.issuer=http://id.example.org | branchline.oidc.issuer is 'http://id.example.org': write an https address",
                "branchline.oidc.jwks-uri=http://id.example.org/keys | branchline.oidc.jwks-uri is 'http://id.example.org/keys'",
                "branchline.oidc.algorithms=RS256,HS256 | only public-key algorithms are allowed",
                "branchline.oidc.algorithms=none | only public-key algorithms are allowed",
                "branchline.oidc.clock-skew=1h | branchline.oidc.clock-skew is '1h': write a time from 0s to 5m",
                "branchline.oidc.refresh=1s | branchline.oidc.refresh is '1s': write a time from 10s to 24h"
            })
    void a_wrong_setting_is_named_with_what_to_write(String line, String message) {
        assertThatThrownBy(() ->
                        tokens("branchline.oidc.issuer=https://id.example.org", "branchline.oidc.audience=x", line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void an_issuer_without_an_audience_is_refused() {
        assertThatThrownBy(() -> tokens("branchline.oidc.issuer=https://id.example.org"))
                .hasMessageContaining("branchline.oidc.audience")
                .hasMessageContaining("name what aud must contain");
    }

    @Test
    void without_an_issuer_there_is_nothing_to_show() {
        BearerTokens none = tokens();
        assertThat(none.configured()).isFalse();
        assertThat(none.recognises("eyJ")).isFalse();
        assertThat(none.health()).isEmpty();
    }

    private static BearerTokens tokens(String... lines) {
        String last = lines.length == 0 ? "" : lines[lines.length - 1].split("=", -1)[0];
        String[] kept = Stream.of(lines)
                .filter(line -> line == lines[lines.length - 1] || !line.startsWith(last + "="))
                .toArray(String[]::new);
        return new BearerTokens(VERTX, Configured.of(OidcConfig.class, kept));
    }
}
