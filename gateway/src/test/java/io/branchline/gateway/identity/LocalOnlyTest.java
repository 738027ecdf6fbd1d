package io.branchline.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.gateway.testing.Configured;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalOnlyTest {
    private static final Credential CONFIGURED = new Credential() {
        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public boolean recognises(String shown) {
            return false;
        }

        @Override
        public Future<Verified> verify(String shown) {
            return Future.failedFuture("never asked");
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.7", "192.0.2.1", "no.such.host.invalid"})
    void it_refuses_to_start_elsewhere_than_on_this_machine(String address) {
        LocalOnly nothing = new LocalOnly(List.of(), Configured.of(IdentityConfig.class), address);
        assertThatThrownBy(() -> nothing.check(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.http.host=" + address)
                .hasMessageContaining("Set branchline.oidc.issuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "localhost", "::1"})
    void it_starts_on_this_machine(String address) {
        LocalOnly nothing = new LocalOnly(List.of(), Configured.of(IdentityConfig.class), address);
        assertThatCode(() -> nothing.check(new StartupEvent())).doesNotThrowAnyException();
        assertThat(nothing.open()).isTrue();
    }

    @Test
    void it_starts_anywhere_once_callers_must_show_something() {
        IdentityConfig required = Configured.of(IdentityConfig.class, "branchline.identity.required=true");
        LocalOnly keys = new LocalOnly(List.of(), required, "0.0.0.0");
        LocalOnly issuer = new LocalOnly(List.of(CONFIGURED), Configured.of(IdentityConfig.class), "0.0.0.0");
        assertThatCode(() -> keys.check(new StartupEvent())).doesNotThrowAnyException();
        assertThatCode(() -> issuer.check(new StartupEvent())).doesNotThrowAnyException();
        assertThat(keys.open() || issuer.open()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:1", "[::1]", "[::1]:8080", "::1"})
    void these_hosts_are_this_machine(String host) {
        assertThat(LocalOnly.isLocalName(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "[::2]:8080", ""})
    void these_are_not(String host) {
        assertThat(LocalOnly.isLocalName(host)).isFalse();
    }
}
