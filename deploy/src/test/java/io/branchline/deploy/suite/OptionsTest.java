package io.branchline.deploy.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void without_arguments_the_journey_is_walked_on_port_8080_in_the_systems_language() {
        Options options = Options.parse(List.of(), "zh_CN.UTF-8");
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.once()).isFalse();
        assertThat(options.journey()).isTrue();
        assertThat(options.postgres()).isEmpty();
        assertThat(options.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void values_may_follow_or_be_joined_with_an_equals_sign() {
        Options options = Options.parse(
                List.of("--once", "--port=9000", "--postgres", "jdbc:postgresql://localhost/b", "--lang", "en"), "zh");
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.once()).isTrue();
        assertThat(options.postgres()).contains("jdbc:postgresql://localhost/b");
        assertThat(options.locale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port=0", "--port=65534", "--port=abc", "--postgres=mysql://x", "--nonsense"})
    void a_wrong_argument_is_told_in_one_line(String argument) {
        assertThatThrownBy(() -> Options.parse(List.of(argument), "en"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("\n");
    }
}
