package io.branchline.nutrition.engine.training.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeartRateZonesTest {

    @Test
    void highest_rate_at_40_is_180_by_tanaka() {
        assertThat(HeartRateZones.highest(40)).isCloseTo(180, within(0.001));
    }

    @Test
    void moderate_by_reserve_at_40_with_60_at_rest_is_108_to_131() {
        Zone moderate = HeartRateZones.ofPulse(40, 60).get(Effort.MODERATE.ordinal());

        assertThat(moderate.lowBpm()).isEqualTo(108);
        assertThat(moderate.highBpm()).isEqualTo(131);
        assertThat(moderate.formula().en()).contains("208 − 0.7 × 40 = 180.0", "60 + 0.40 × (180.0 − 60) = 108.0");
    }

    @Test
    void moderate_by_highest_rate_at_40_is_116_to_138() {
        Zone moderate = HeartRateZones.ofPulse(40, null).get(Effort.MODERATE.ordinal());

        assertThat(moderate.lowBpm()).isEqualTo(116);
        assertThat(moderate.highBpm()).isEqualTo(138);
    }

    @Test
    void zones_touch_and_do_not_overlap() {
        List<Zone> zones = HeartRateZones.ofPulse(67, 71);

        assertThat(zones.get(1).lowBpm()).isEqualTo(known(zones.get(0).highBpm()) + 1);
        assertThat(zones.get(2).lowBpm()).isEqualTo(known(zones.get(1).highBpm()) + 1);
    }

    private static int known(@org.jspecify.annotations.Nullable Integer bpm) {
        assertThat(bpm).isNotNull();
        return bpm == null ? 0 : bpm;
    }
}
