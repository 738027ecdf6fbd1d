package io.branchline.office.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearsalTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @CsvSource({"0, en", "1, zh-CN"})
    void each_language_has_a_sample_that_meets_decisions_and_actions(int sample, String language) throws IOException {
        Rehearsal rehearsal = new Rehearsal(() -> true, json);
        JsonNode minutes = json.readTree(rehearsal.minutes(Rehearsal.SAMPLES.get(sample)));
        assertThat(minutes.at("/meeting/language").asText()).isEqualTo(language);
        assertThat(minutes.path("actionItems")).isNotEmpty();
        assertThat(minutes.path("chapters")).isNotEmpty();
    }
}
