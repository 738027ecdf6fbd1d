package io.branchline.kit.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.kit.testing.Surroundings;
import io.branchline.kit.testing.Tokens;
import io.branchline.kit.testing.contract.RawBody;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are larger than they say, larger than allowed, or never end. */
@QuarkusTest
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class LargeNoteTest {
    private static final long MB = 1 << 20;
    private static final long ENDLESS = 4_000 * MB;

    @ParameterizedTest
    @CsvSource({"en, en, Content too large", "zh, zh-CN, 内容过大"})
    void a_chunked_body_above_the_limit_is_a_problem_in_both_languages(String asked, String told, String title)
            throws IOException {
        String answer = RawBody.chunked(RestAssured.port, head("1.1", "Accept-Language: " + asked + "\r\n"), 25 * MB);
        isTooLarge(answer);
        assertThat(answer).containsIgnoringCase("content-language: " + told).contains(title);
    }

    @Test
    void a_chunked_body_within_the_limit_is_read() throws IOException {
        assertThat(RawBody.chunked(RestAssured.port, head("1.1", ""), 21 * MB)).startsWith("HTTP/1.1 400");
    }

    @Test
    void an_endless_body_is_answered_and_hung_up_on() throws IOException {
        isTooLarge(RawBody.chunked(RestAssured.port, head("1.1", ""), ENDLESS));
    }

    @Test
    void an_endless_body_without_a_token_is_hung_up_on() throws IOException {
        String head = head("1.1", "").replaceFirst("Authorization.*\r\n", "");
        assertThat(RawBody.chunked(RestAssured.port, head, ENDLESS)).startsWith("HTTP/1.1 401");
    }

    @ParameterizedTest
    @CsvSource({"1.1, ''", "1.1, close", "1.0, ''", "1.0, keep-alive"})
    void a_declared_length_above_the_limit_is_a_problem(String version, String connection) throws IOException {
        String more = "Content-Length: " + 25 * MB + "\r\n"
                + (connection.isEmpty() ? "" : "Connection: " + connection + "\r\n");
        isTooLarge(RawBody.plain(RestAssured.port, head(version, more), 25 * MB));
    }

    @Test
    void a_chunked_body_on_the_last_request_of_a_connection_is_a_problem() throws IOException {
        isTooLarge(RawBody.chunked(RestAssured.port, head("1.1", "Connection: close\r\n"), 25 * MB));
    }

    @Test
    void a_length_far_above_what_comes_is_refused_at_once() throws IOException {
        isTooLarge(RawBody.plain(RestAssured.port, head("1.1", "Content-Length: 999999999999\r\n"), 100));
    }

    @Test
    void a_packed_body_is_refused_unread() throws IOException {
        String answer = RawBody.chunked(RestAssured.port, head("1.1", "Content-Encoding: gzip\r\n"), 100);
        assertThat(answer).startsWith("HTTP/1.1 415").contains("unsupported-content-encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000\r\n", "Content-Length: 1000\r\nConnection: close\r\n"})
    void a_body_that_stops_coming_is_a_problem(String more) throws IOException {
        isTooSlow(RawBody.plain(RestAssured.port, head("1.1", more), 10));
    }

    @Test
    void a_body_that_drips_is_a_problem() throws IOException {
        isTooSlow(RawBody.dripping(RestAssured.port, head("1.1", "")));
    }

    private static String head(String version, String more) {
        return "POST /api/notes HTTP/" + version + "\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.user("large") + "\r\nContent-Type: application/json\r\n" + more;
    }

    private static void isTooLarge(String answer) {
        assertThat(answer)
                .matches("(?s)HTTP/1\\.[01] 413.*")
                .contains("application/problem+json")
                .contains("\"code\":\"content-too-large\"");
    }

    private static void isTooSlow(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 408")
                .contains("application/problem+json")
                .contains("\"code\":\"body-too-slow\"");
    }
}
