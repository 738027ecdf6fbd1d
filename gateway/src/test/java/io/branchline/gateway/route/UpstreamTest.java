package io.branchline.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpstreamTest {
    private static final long PAUSE = 1_000;
    private final Upstream upstream = new Upstream("localhost", 1, 3, PAUSE);

    @Test
    void failures_in_a_row_open_the_breaker() {
        upstream.failed(0);
        upstream.failed(0);
        upstream.answered();
        upstream.failed(0);
        upstream.failed(0);
        assertThat(upstream.admits(0)).isTrue();
        upstream.failed(0);
        assertThat(upstream.admits(0)).isFalse();
    }

    @Test
    void after_the_pause_one_trial_is_made_and_success_closes_it() {
        fail(3);
        assertThat(upstream.admits(PAUSE)).isTrue();
        assertThat(upstream.admits(PAUSE)).isFalse();
        upstream.answered();
        assertThat(upstream.admits(PAUSE)).isTrue();
        assertThat(upstream.admits(PAUSE)).isTrue();
    }

    @Test
    void a_failed_trial_opens_it_for_another_pause() {
        fail(3);
        assertThat(upstream.admits(PAUSE)).isTrue();
        upstream.failed(PAUSE);
        assertThat(upstream.admits(2 * PAUSE - 1)).isFalse();
        assertThat(upstream.admits(2 * PAUSE)).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            upstream.failed(0);
        }
    }
}
