package io.branchline.office.engine.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.record.RecordDrafter;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MinutesFlowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final MinutesOfRecord CLUB = RecordDrafter.draft(
            TranscriptReader.read("""
                    Ada Bell: I move that the club buy a new boat for at most 4,000 euros.
                    Bo Chu: I second that.
                    Cy Dorn: That is far too much money, the old boat could last another year.
                    Dee Eck: All in favour? The motion carries.
                    Bo Chu: I will call the dealer by Friday.
                    """),
            new MeetingFacts("Boat club", DAY, List.of(), List.of("Flo Gray"), "Dee Eck", "Bo Chu", List.of("Boat")));

    static List<Presets.Preset> presets() {
        return Presets.all();
    }

    @Test
    void roberts_rules_record_what_was_done_and_not_what_was_said() {
        String text = markdown(Presets.usual(false));

        assertThat(text)
                .contains(
                        "Ada Bell moved “that the club buy a new boat for at most 4,000 euros.”",
                        "The motion was seconded. The motion carried.",
                        "**Chair** Dee Eck",
                        "**Regrets** Flo Gray",
                        "Respectfully submitted,")
                .doesNotContain("too much money", "Bo Chu seconded");
    }

    @Test
    void a_motion_is_not_told_again_as_discussion() {
        String text = markdown(Presets.all().stream()
                .filter(preset -> preset.code().equals("standard"))
                .findFirst()
                .orElseThrow());

        assertThat(text).contains("## Summary").containsOnlyOnce("that the club buy a new boat");
    }

    @Test
    void a_column_is_as_wide_as_what_it_holds_asks_for() {
        double[] shares = new FlowBlock.Table(
                        List.of("Action", "Owner"),
                        List.of(List.of("Measure the hall and order the lamps that fit it", "Bo")))
                .shares();

        assertThat(shares[0] + shares[1]).isCloseTo(1, within(1e-9));
        assertThat(shares[0]).isBetween(0.7, 0.9);
    }

    @Test
    void no_column_is_narrower_than_its_longest_word() {
        String long45 = "Measure the hall and order the lamps and then all of the cables";
        FlowBlock.Table table = new FlowBlock.Table(
                List.of("Action", "Owner", "Due", "Status"),
                List.of(List.of(long45, long45, "before the end of the next quarter", "Open")));

        assertThat(table.shares()[3] * 80).isGreaterThanOrEqualTo("Status".length() + 3);
    }

    @Test
    void actions_show_their_state_only_where_it_differs() {
        MinutesOfRecord open = actions(ActionItem.Status.OPEN);
        MinutesOfRecord done = actions(ActionItem.Status.DONE);
        RecordTemplate standard = Presets.all().get(0).template(Locale.ENGLISH);

        assertThat(FlowMarkdown.of(MinutesFlow.of(open, standard, DAY)))
                .contains("| Action | Owner | Due |\n")
                .doesNotContain("Status");
        assertThat(FlowMarkdown.of(MinutesFlow.of(done, standard, DAY))).contains("| Status |", "| Done |");
    }

    @Test
    void a_picture_in_a_name_stays_out_of_a_paper() {
        MinutesOfRecord call = RecordDrafter.draft(
                TranscriptReader.read("Tim: We agreed to rent the larger hall for the fair.\n"),
                new MeetingFacts("Fair 🎪", DAY, List.of("Tim 🦄"), List.of(), null, null, List.of()));

        FlowDocument paper = MinutesFlow.of(call, Presets.all().get(0).template(Locale.ENGLISH), DAY);

        assertThat(paper.title()).isEqualTo("Minutes: Fair");
        assertThat(FlowMarkdown.of(paper)).contains("**Present** Tim\n");
    }

    private static MinutesOfRecord actions(ActionItem.Status status) {
        Minutes club = CLUB.minutes();
        ActionItem open = action("Call the dealer about the green boat.", 0.9);
        ActionItem item =
                new ActionItem(open.id(), open.text(), null, null, null, null, status, List.of(), open.confidence());
        return new MinutesOfRecord(
                new Minutes(
                        club.meeting(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(item),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "test",
                        false),
                List.of());
    }

    @Test
    void what_is_likely_stands_below_what_is_clear_to_be_checked() {
        Minutes club = CLUB.minutes();
        Minutes talk = new Minutes(
                club.meeting(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        action("Call the dealer about the green boat.", 0.9),
                        action("Clean the old boat and its oars.", 0.3)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "test",
                false);

        String text = FlowMarkdown.of(MinutesFlow.of(
                new MinutesOfRecord(talk, List.of()), Presets.usual(false).template(Locale.ENGLISH), DAY));

        assertThat(text)
                .containsSubsequence(
                        "| Call the dealer about the green boat. |",
                        "To be checked, perhaps also agreed:",
                        "- Clean the old boat and its oars.");
    }

    private static ActionItem action(String text, double confidence) {
        return new ActionItem(
                MinutesItem.id("action", text, List.of()),
                text,
                null,
                null,
                null,
                null,
                ActionItem.Status.OPEN,
                List.of(),
                confidence);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void every_preset_has_a_stable_id_two_names_and_something_to_show(Presets.Preset preset) {
        assertThat(Presets.find(preset.id())).contains(preset);
        assertThat(preset.template(Locale.ENGLISH).name())
                .isNotEqualTo(preset.template(Locale.SIMPLIFIED_CHINESE).name());
        assertThat(markdown(preset)).contains("# ", "Boat club");
    }

    @Test
    void a_section_shows_at_most_its_limit_under_its_own_heading() {
        RecordTemplate template = new RecordTemplate(
                "Short", Layout.SECTIONS, List.of(new Section(SectionKind.ACTION_ITEMS, "To do", 1, null)));

        String text = FlowMarkdown.of(MinutesFlow.of(CLUB, template, DAY));

        assertThat(text).contains("## To do").doesNotContain("Attendance");
        assertThat(text.lines().filter(line -> line.startsWith("| ")).count()).isLessThanOrEqualTo(2);
    }

    @Test
    void what_went_well_is_told_under_its_heading_only() {
        MinutesOfRecord look = RecordDrafter.draft(TranscriptReader.read("""
                        Ada Bell: The summer regatta went well and all of the guests were happy with the food.
                        Bo Chu: The old boat was late at the start because the sail had been packed away.
                        Ada Bell: The club rents the larger hall from the town for the winter fair.
                        """), MeetingFacts.of("Look back", DAY));
        Presets.Preset retrospective = Presets.all().stream()
                .filter(preset -> preset.code().equals("retrospective"))
                .findFirst()
                .orElseThrow();

        String text = FlowMarkdown.of(MinutesFlow.of(look, retrospective.template(Locale.ENGLISH), DAY));

        assertThat(text).containsOnlyOnce("went well and").containsOnlyOnce("late at the start");
        assertThat(text).containsSubsequence("## What went well", "went well and", "## What to improve", "late at");
    }

    @Test
    void an_action_that_is_done_says_so_under_its_owner() {
        RecordTemplate template = new RecordTemplate(
                "Own", Layout.SECTIONS, List.of(new Section(SectionKind.ACTION_ITEMS_BY_OWNER, null, null, null)));

        assertThat(FlowMarkdown.of(MinutesFlow.of(actions(ActionItem.Status.DONE), template, DAY)))
                .contains("- Call the dealer about the green boat. \\[Done\\]\n");
    }

    @Test
    void a_day_in_words_is_told_as_it_was_said() {
        ActionItem open = action("把会议决议发给各位签字。", 0.9);
        ActionItem said =
                new ActionItem(open.id(), open.text(), null, null, null, "三天内", ActionItem.Status.OPEN, List.of(), 0.9);

        assertThat(new Wording(Locale.SIMPLIFIED_CHINESE).dueInBrackets(said)).isEqualTo("（三天内）");
    }

    private static String markdown(Presets.Preset preset) {
        return FlowMarkdown.of(MinutesFlow.of(CLUB, preset.template(Locale.ENGLISH), DAY));
    }
}
