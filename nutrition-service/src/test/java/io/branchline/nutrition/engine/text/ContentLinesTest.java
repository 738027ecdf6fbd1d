package io.branchline.nutrition.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"x", "粥", "🍎", "a🍎粥"})
    void a_long_line_is_folded_between_characters_at_75_octets(String piece) {
        String line = "SUMMARY:" + piece.repeat(100);

        String folded = ContentLines.folded(line + "\r\n");

        assertThat(folded.split("\r\n")).allSatisfy(part -> {
            byte[] octets = part.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(part);
        });
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }
}
