package io.branchline.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.gateway.testing.Configured;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongRoutesTest {
    private static final String A = "branchline.routes.a.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "branchline.routes.a.prefix=/api/a/ | branchline.routes.a.prefix is '/api/a/': write a path such as /api/v1/a",
                "branchline.routes.a.prefix=api | write a path such as",
                "branchline.routes.a.upstreams=https://x:1 | branchline.routes.a.upstreams is 'https://x:1': write http://host:port",
                "branchline.routes.a.upstreams=http://x:1/path | write http://host:port, nothing after it",
                "branchline.routes.a.answer-within=0s | branchline.routes.a.answer-within is '0s': write a time from 10ms to 1h",
                "branchline.routes.a.idle-after=2h | branchline.routes.a.idle-after is '2h': write a time from 100ms to 1h",
                "branchline.routes.a.max-body=99999999999 | branchline.routes.a.max-body is '99999999999': write a number from 0 to 31457280",
                "branchline.routes.a.max-json=99999999 | branchline.routes.a.max-json is '99999999': write a number from 0 to 26214400",
                "branchline.upstream.failures=0 | branchline.upstream.failures is '0': write a number from 1 to 1000",
                "branchline.upstream.pause=1h | branchline.upstream.pause is '1h'",
                "branchline.upstream.probe-every=0s | branchline.upstream.probe-every is '0s'",
                "branchline.upstream.probe-path=ready | branchline.upstream.probe-path is 'ready': write a path",
                "branchline.routes.b.prefix=/api/a | write another path; a has this one"
            })
    void a_wrong_setting_is_named_with_what_to_write(String line, String message) {
        assertThatThrownBy(() -> routes(line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void the_longest_prefix_comes_first_and_nothing_beside_a_prefix_matches() {
        Routes routes = routes("branchline.routes.b.prefix=/api/a/deep");
        assertThat(routes.all()).extracting(Route::name).containsExactly("b", "a");
        assertThat(routes.find("/api/a/deep/x")).extracting(Route::name).isEqualTo("b");
        assertThat(routes.find("/api/a/deeper")).extracting(Route::name).isEqualTo("a");
        assertThat(routes.find("/api/ab")).isNull();
    }

    private static Routes routes(String line) {
        List<String> lines = new ArrayList<>(List.of(A + "prefix=/api/a", A + "upstreams=http://localhost:1"));
        if (line.startsWith("branchline.routes.b.")) {
            lines.add("branchline.routes.b.upstreams=http://localhost:2");
        }
        lines.add(line);
        String[] all = lines.toArray(String[]::new);
        String[] upstream = lines.stream()
                .filter(text -> text.startsWith("branchline.upstream."))
                .toArray(String[]::new);
        String[] ways = java.util.Arrays.stream(all)
                .filter(text -> text.startsWith("branchline.routes."))
                .toArray(String[]::new);
        return new Routes(
                Configured.of(RouteConfig.class, ways),
                Configured.of(UpstreamConfig.class, upstream),
                new MemorySize(BigInteger.valueOf(30 << 20)));
    }
}
