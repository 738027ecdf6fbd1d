package io.branchline.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.gateway.testing.FakeService;
import io.branchline.gateway.testing.RawClient;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PathsOnTheWireTest {
    @SuppressWarnings("NullAway.Init") // injected by Services
    FakeService nutrition;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nutrition/../office/echo",
                "/api/v1/nutrition/%2e%2e/office/echo",
                "/api/v1/nutrition/..%2foffice/echo",
                "/api/v1/nutrition/%252e%252e/echo",
                "/api/v1/nutrition/a%5cb",
                "/api/v1/nutrition/a\\b",
                "/api/v1/nutrition//echo",
                "/api/v1/nutrition/./echo",
                "/api/v1/nutrition/a%00b",
                "/api/v1/nutrition/a;b/echo",
                "/api/v1/nutrition/%zz"
            })
    void a_path_that_could_be_read_twice_reaches_no_service(String path) throws IOException {
        int before = nutrition.seen().size();
        RawClient.Answer answer = RawClient.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(nutrition.seen()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nutrition/a.b",
                "/api/v1/nutrition/caf%C3%A9",
                "/api/v1/nutrition/a%20b?x=../..&y=%2e",
                "/api/v1/nutrition/a-b_c~d!$&'()*+,=:@e"
            })
    void an_ordinary_path_passes_byte_for_byte(String path) throws IOException {
        assertThat(RawClient.get(path).body()).contains("\"uri\":\"" + path + "\"");
    }
}
