package io.branchline.gateway.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongSettingsTest {
    @Test
    void a_time_outside_its_bounds_is_named_with_what_to_write() {
        assertThatThrownBy(() ->
                        Setting.between("x.y", Duration.ofMinutes(10), Duration.ofMillis(1_500), Duration.ofMinutes(5)))
                .hasMessage("x.y is '10m': write a time from 1500ms to 5m.");
    }

    @Test
    void a_number_outside_its_bounds_is_named_with_what_to_write() {
        assertThatThrownBy(() -> Setting.between("x.y", 0, 1, 30))
                .hasMessage("x.y is '0': write a number from 1 to 30.");
        assertThatCode(() -> Setting.between("x.y", 30, 1, 30)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://identity.example.org",
                "ftp://identity.example.org",
                "identity.example.org",
                "https://",
                "not a uri",
                "https://identity.example.org/?a=b"
            })
    void keys_are_read_from_no_unsafe_address(String address) {
        assertThatThrownBy(() -> Setting.safeAddress("x.y", address))
                .hasMessageStartingWith("x.y is '" + address + "': write an ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://identity.example.org/realms/a", "http://localhost:8180/realms/a", "http://127.0.0.1"})
    void https_or_this_machine_is_safe(String address) {
        assertThatCode(() -> Setting.safeAddress("x.y", address)).doesNotThrowAnyException();
    }
}
