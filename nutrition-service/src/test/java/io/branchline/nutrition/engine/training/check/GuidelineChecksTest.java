package io.branchline.nutrition.engine.training.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.training.People;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.ExerciseTable;
import io.branchline.nutrition.engine.training.generate.PlanGenerator;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.plan.Block;
import io.branchline.nutrition.engine.training.plan.Item;
import io.branchline.nutrition.engine.training.plan.Part;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.plan.Session;
import io.branchline.nutrition.engine.training.plan.TrainingPlan;
import io.branchline.nutrition.engine.training.safety.AdjustmentTable;
import io.branchline.nutrition.engine.training.safety.ContraindicationTable;
import io.branchline.nutrition.engine.training.safety.Eligibility;
import io.branchline.nutrition.engine.training.volume.Phase;
import io.branchline.nutrition.engine.training.volume.Wishes;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidelineChecksTest {
    private final ExerciseTable exercises = ExerciseTable.shipped();
    private final ContraindicationTable rules = ContraindicationTable.shipped();
    private final AdjustmentTable adjustments = AdjustmentTable.shipped();
    private final GuidelineChecks checks = new GuidelineChecks(exercises, rules, adjustments);
    private final PlanGenerator generator =
            new PlanGenerator(exercises, new Eligibility(exercises, rules), adjustments);

    @Test
    void five_days_of_45_minutes_meet_every_guideline_in_four_weeks() {
        Wishes wishes = People.wishes(
                4, 45, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

        assertThat(rows(People.officeWorker(), wishes)).allMatch(GuidelineCheck::met);
    }

    @Test
    void two_days_of_20_minutes_cannot_and_the_table_says_so_with_what_would_help() {
        Wishes wishes = People.wishes(8, 20, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

        GuidelineCheck volume = row(rows(People.officeWorker(), wishes), "AEROBIC_VOLUME");

        assertThat(volume.met()).isFalse();
        assertThat(volume.note()).isNotNull();
        assertThat(rows(People.officeWorker(), wishes))
                .filteredOn(row -> !row.met())
                .allMatch(row -> row.note() != null && !row.note().zh().isBlank());
    }

    @Test
    void balance_is_asked_for_from_65() {
        Wishes wishes = People.wishes(4, 40, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

        assertThat(row(rows(People.womanOf70WithKneePain(), wishes), "BALANCE_DAYS")
                        .met())
                .isTrue();
        assertThat(rows(People.officeWorker(), wishes))
                .noneMatch(row -> row.code().equals("BALANCE_DAYS"));
    }

    @Test
    void a_contraindicated_exercise_in_a_foreign_plan_is_found() {
        Wishes wishes = People.wishes(1, 60, DayOfWeek.MONDAY);
        TrainingPlan plan = onePlan(Item.timed("jog-easy", 30, 7));

        List<GuidelineCheck> rows = checks.of(plan, People.womanOf70WithKneePain(), wishes, Effort.VIGOROUS);

        assertThat(row(rows, "NOTHING_CONTRAINDICATED").met()).isFalse();
        assertThat(row(rows, "EFFORT").met()).isFalse();
        assertThat(row(rows, "WARM_UP").met()).isFalse();
    }

    private static TrainingPlan onePlan(Item item) {
        Block block = new Block(Part.ENDURANCE, 30, Effort.VIGOROUS, List.of(item), null);
        Session session = new Session(People.MONDAY, 30, List.of(block));
        return new TrainingPlan(
                List.of(new PlannedWeek(1, Phase.START, List.of(session), 0)), List.of(), List.of(), List.of());
    }

    private List<GuidelineCheck> rows(Trainee trainee, Wishes wishes) {
        return checks.of(generator.generate(trainee, wishes, Effort.VIGOROUS), trainee, wishes, Effort.VIGOROUS);
    }

    private static GuidelineCheck row(List<GuidelineCheck> rows, String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }
}
