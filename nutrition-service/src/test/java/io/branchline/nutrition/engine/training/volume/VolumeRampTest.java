package io.branchline.nutrition.engine.training.volume;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.training.People;
import java.util.List;
import org.junit.jupiter.api.Test;

class VolumeRampTest {

    @Test
    void a_healthy_beginner_reaches_150_in_four_weeks_by_steps_of_25() {
        assertThat(minutes(new VolumeRamp(People.officeWorker(), Goal.HEALTH, false), 4))
                .containsExactly(75, 100, 125, 150);
    }

    @Test
    void a_cautious_plan_grows_by_15_and_takes_a_lighter_fourth_week() {
        assertThat(minutes(new VolumeRamp(People.womanOf70WithKneePain(), Goal.HEALTH, true), 6))
                .containsExactly(60, 75, 90, 72, 105, 120);
    }

    @Test
    void the_last_week_of_a_plan_is_never_the_lighter_one() {
        List<WeekTarget> weeks = new VolumeRamp(People.athlete(), Goal.HEALTH, false).weeks(1, 8, 240);

        assertThat(weeks)
                .filteredOn(WeekTarget::isLighter)
                .extracting(WeekTarget::week)
                .containsExactly(4);
    }

    @Test
    void nobody_is_asked_for_more_than_300_minutes() {
        assertThat(minutes(new VolumeRamp(People.athlete(), Goal.ENDURANCE, false), 24))
                .allMatch(week -> week <= 300);
    }

    @Test
    void pregnancy_aims_at_150() {
        assertThat(minutes(new VolumeRamp(People.pregnant(18), Goal.HEALTH, true), 12))
                .allMatch(week -> week <= 150);
    }

    @Test
    void children_grow_towards_an_hour_a_day() {
        assertThat(minutes(new VolumeRamp(People.child(9), Goal.HEALTH, false), 6))
                .last()
                .isEqualTo(420);
    }

    private static List<Integer> minutes(VolumeRamp ramp, int weeks) {
        return ramp.weeks(1, weeks, ramp.start()).stream()
                .map(WeekTarget::minutes)
                .toList();
    }
}
