package io.branchline.deploy.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class ApplicationTest {
    private static final String GATEWAY = """
            {"status": "UP", "checks": [
              {"name": "identity", "status": "UP"},
              {"name": "services", "status": "UP", "data": {"office http://127.0.0.1:1": "down", "allReady": %s}}]}""";

    @Test
    void a_gateway_that_misses_a_service_is_not_ready_for_the_journey() throws JsonProcessingException {
        assertThat(Application.seesAll(GATEWAY.formatted(false))).isFalse();
        assertThat(Application.seesAll(GATEWAY.formatted(true))).isTrue();
    }

    @Test
    void a_service_that_watches_nobody_is_ready_when_it_says_so() throws JsonProcessingException {
        assertThat(Application.seesAll("{\"status\": \"UP\", \"checks\": [{\"name\": \"Database\"}]}"))
                .isTrue();
    }
}
