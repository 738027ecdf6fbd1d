package io.branchline.nutrition.engine.training.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.training.People;
import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.plan.Session;
import io.branchline.nutrition.engine.training.volume.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptationTest {
    private final PlannedWeek week = new PlannedWeek(
            1,
            Phase.START,
            List.of(new Session(People.MONDAY, 40, List.of()), new Session(People.MONDAY.plusDays(2), 40, List.of())),
            0);

    @ParameterizedTest
    @CsvSource({
        "40, 5, 0, FORWARD",
        "32, 7, 3, FORWARD",
        "31, 5, 0, HOLD",
        "40, 8, 0, HOLD",
        "40, 5, 4, HOLD",
        "20, 5, 0, HOLD",
        "19, 5, 0, BACK",
        "0, 0, 0, BACK",
        "40, 5, 7, STOP"
    })
    void the_next_step_follows_from_minutes_effort_and_pain(int minutes, int rpe, int pain, Step expected) {
        assertThat(Adaptation.of(week, List.of(log(0, minutes, rpe, pain))).step())
                .isEqualTo(expected);
    }

    @Test
    void a_session_left_out_before_the_last_logged_one_counts_as_not_done() {
        assertThat(Adaptation.of(week, List.of(log(2, 40, 5, 0))).step()).isEqualTo(Step.HOLD);
    }

    @Test
    void more_minutes_than_planned_do_not_make_up_for_a_missed_session() {
        assertThat(Adaptation.of(week, List.of(log(2, 80, 5, 0))).step()).isEqualTo(Step.HOLD);
    }

    @Test
    void pain_from_4_spares_the_area() {
        assertThat(Adaptation.of(week, List.of(log(0, 40, 5, 4))).spare()).containsExactly(PainArea.KNEE);
        assertThat(Adaptation.of(week, List.of(log(0, 40, 5, 3))).spare()).isEmpty();
    }

    private static LoggedSession log(int day, int minutes, int rpe, int pain) {
        return new LoggedSession(People.MONDAY.plusDays(day), minutes, rpe, PainArea.KNEE, pain, false);
    }
}
