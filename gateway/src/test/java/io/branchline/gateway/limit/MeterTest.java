package io.branchline.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.gateway.problem.EdgeProblem;
import org.junit.jupiter.api.Test;

class MeterTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400 * SECOND;
    private static final long NOON = 20_000 * DAY + DAY / 2;

    /** Ten a second, five at once, three under way, twenty a day. */
    private final Meter meter = new Meter(new Allowance("x", SECOND / 10, 5, 3, 20, 9, ""), NOON);

    @Test
    void a_burst_is_let_in_and_the_next_one_waits() {
        for (int i = 0; i < 5; i++) {
            assertThat(visit(NOON)).isNull();
        }
        assertThat(visit(NOON)).isEqualTo(EdgeProblem.TOO_FAST);
        assertThat(meter.secondsUntilNext(NOON, EdgeProblem.TOO_FAST)).isEqualTo(1);
        assertThat(visit(NOON + SECOND / 10)).isNull();
        assertThat(visit(NOON + SECOND / 10)).isEqualTo(EdgeProblem.TOO_FAST);
    }

    @Test
    void a_rest_fills_the_bucket_but_never_over() {
        assertThat(meter.remaining(NOON)).isEqualTo(5);
        visit(NOON);
        assertThat(meter.remaining(NOON)).isEqualTo(4);
        assertThat(meter.remaining(NOON + 100 * SECOND)).isEqualTo(5);
    }

    @Test
    void only_so_many_are_under_way_at_the_same_time() {
        for (int i = 0; i < 3; i++) {
            assertThat(meter.enter(NOON, false)).isNull();
        }
        assertThat(meter.enter(NOON, false)).isEqualTo(EdgeProblem.TOO_MANY_AT_ONCE);
        meter.leave();
        assertThat(meter.enter(NOON, false)).isNull();
    }

    @Test
    void the_day_has_a_quota_and_the_next_day_begins_anew() {
        for (int i = 0; i < 20; i++) {
            assertThat(visit(NOON + i * SECOND)).isNull();
        }
        long later = NOON + 60 * SECOND;
        assertThat(visit(later)).isEqualTo(EdgeProblem.QUOTA_USED_UP);
        assertThat(meter.secondsUntilNext(later, EdgeProblem.QUOTA_USED_UP)).isEqualTo(43_200 - 60);
        assertThat(visit(NOON + DAY / 2)).isNull();
    }

    @Test
    void in_shadow_mode_it_only_says_what_it_would_do() {
        for (int i = 0; i < 5; i++) {
            visit(NOON);
        }
        assertThat(meter.enter(NOON, true)).isEqualTo(EdgeProblem.TOO_FAST);
        assertThat(meter.report(NOON)).isEqualTo(6);
    }

    @Test
    void what_other_replicas_let_in_counts_here_too() {
        visit(NOON);
        assertThat(meter.report(NOON)).isEqualTo(1);
        meter.learn(4, NOON);
        assertThat(meter.remaining(NOON)).isEqualTo(1);
        visit(NOON);
        assertThat(visit(NOON)).isEqualTo(EdgeProblem.TOO_FAST);
    }

    @Test
    void what_is_not_yet_reported_is_not_mistaken_for_anothers() {
        visit(NOON);
        assertThat(meter.report(NOON)).isEqualTo(1);
        visit(NOON);
        meter.learn(1, NOON);
        assertThat(meter.remaining(NOON)).isEqualTo(3);
    }

    private @org.jspecify.annotations.Nullable EdgeProblem visit(long now) {
        EdgeProblem refusal = meter.enter(now, false);
        if (refusal == null) {
            meter.leave();
        }
        return refusal;
    }
}
