package io.branchline.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.problem.EdgeProblem;
import io.branchline.gateway.testing.Configured;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongLimitsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "branchline.limits.per-second=0",
                "branchline.limits.burst=0",
                "branchline.limits.concurrent=0",
                "branchline.limits.daily=-1",
                "branchline.limits.in-flight=0",
                "branchline.limits.routes.office.burst=0"
            })
    void a_figure_that_lets_nobody_in_is_refused(String line) {
        assertThatThrownBy(() -> limits(10, line))
                .hasMessageContaining("branchline.limits for")
                .hasMessageContaining("branchline.limits.enabled=false for no limits");
    }

    @Test
    void a_route_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> limits(10, "branchline.limits.routes.ofice.burst=5"))
                .hasMessageContaining("branchline.limits.routes.ofice")
                .hasMessageContaining("write one of [office, gateway]");
    }

    @Test
    void callers_beyond_what_memory_holds_share_one_allowance() {
        Limits limits = limits(2, "branchline.limits.burst=3", "branchline.limits.per-second=0.01");
        for (int i = 0; i < 5; i++) {
            enter(limits, "caller" + i);
        }
        assertThat(limits.meters()).hasSize(2);
        assertThat(enter(limits, "caller5")).isEqualTo(EdgeProblem.TOO_FAST);
        assertThat(enter(limits, "caller0")).isNull();
    }

    @Test
    void a_gate_has_so_many_places_and_takes_them_back() {
        RouteGate gate = limits(10, "branchline.limits.in-flight=2").gate("office");
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isFalse();
        gate.leave();
        assertThat(gate.enter()).isTrue();
    }

    private static @org.jspecify.annotations.Nullable EdgeProblem enter(Limits limits, String subject) {
        return limits.enter(new Principal("acme", subject, Set.of("user")), "office", HttpHeaders.headers(), end -> {});
    }

    private static Limits limits(int most, String... lines) {
        return new Limits(
                Configured.of(LimitConfig.class, lines), List.of("office"), true, new SimpleMeterRegistry(), most);
    }
}
