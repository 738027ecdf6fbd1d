package io.branchline.office.engine.minutes.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static Speech meeting(String second) {
        return Speech.of(TranscriptReader.read("Ada: How was the ferry this morning?\nBo: " + second
                + "\nAda: The lamps in the hall are lovely.\nBo: They came with the old stage.\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACTION   | I'll bring the lamps back on Monday.        | I brought the lamps back on Monday.
            ACTION   | Could you order the timber by Friday?       | Who ordered the timber on Friday?
            DECISION | So we go with the cheaper boat, then.       | The cheaper boat was gone again.
            RISK     | My worry is that the roof won't hold.       | The roof holds as it always did.
            """)
    void what_does_something_is_likelier_than_what_only_tells(Move move, String does, String tells) {
        double made = new Wording(meeting(does)).logOdds(move, 1);
        double told = new Wording(meeting(tells)).logOdds(move, 1);

        assertThat(made).isGreaterThan(told + 1);
    }

    @Test
    void chinese_tasks_are_likelier_than_reports() {
        String around = "王芳: 今天雨真大。\n老李: %s\n王芳: 灯是上个月买的。\n老李: 挺好看的。\n";
        double made = new Wording(Speech.of(TranscriptReader.read(around.formatted("我周五之前把报价单发给客户。"))))
                .logOdds(Move.ACTION, 1);
        double told = new Wording(Speech.of(TranscriptReader.read(around.formatted("报价单客户上周已经收到了。"))))
                .logOdds(Move.ACTION, 1);

        assertThat(made).isGreaterThan(told + 1);
    }

    @Test
    void weights_add_up_and_unknown_traits_count_nothing() {
        Wording wording = new Wording(
                meeting("It rained."),
                Map.of("constant", new double[] {1, 2, 3, 4}, "rained", new double[] {0.5, 0, 0, 0}));

        assertThat(wording.logOdds(Move.DECISION, 1)).isEqualTo(1.5);
        assertThat(wording.logOdds(Move.DECISION, 0)).isEqualTo(1);
        assertThat(wording.logOdds(Move.RISK, 1)).isEqualTo(4);
    }

    @Test
    void a_very_long_sentence_is_not_told_by_its_wording_alone() {
        String task = "I'll bring the lamps back on Monday";
        Wording brief = new Wording(meeting(task + "."));
        Wording endless =
                new Wording(meeting(task + ", " + "and the ferry and the hall and the old stage ".repeat(4) + "."));

        assertThat(brief.tells(Move.ACTION, 1)).isTrue();
        assertThat(endless.logOdds(Move.ACTION, 1)).isGreaterThan(Move.ACTION.never());
        assertThat(endless.tells(Move.ACTION, 1)).isFalse();
    }

    @Test
    void a_word_or_two_are_no_item() {
        Speech speech = meeting("Done then.");

        assertThat(new Worded(
                                speech,
                                Optional.of(new Wording(speech, Map.of("constant", new double[] {5, 5, 5, 5}))),
                                Move.DECISION)
                        .with(List.of()))
                .extracting(MinutesItem::text)
                .contains("The lamps in the hall are lovely.")
                .doesNotContain("Done then.");
    }

    @Test
    void a_long_call_is_not_told_by_wording() {
        Speech speech =
                Speech.of(TranscriptReader.read("Ada: I'll bring the lamps back on Monday.\nBo: Fine.\n".repeat(80)));

        assertThat(Wording.ofBrief(speech)).isEmpty();
        assertThat(new Worded(speech, Wording.ofBrief(speech), Move.RISK).with(List.of()))
                .isEmpty();
    }

    @Test
    void what_is_settled_in_new_words_is_added_with_its_quote() {
        Speech speech = meeting("Okay, so we go with the cheaper boat and its blue sails.");

        List<MinutesItem> items = new Worded(speech, Wording.ofBrief(speech), Move.DECISION).with(List.of());

        assertThat(items).hasSize(1);
        assertThat(items.get(0).text()).contains("cheaper boat");
        assertThat(items.get(0).evidence().get(0).quote())
                .isEqualTo("Okay, so we go with the cheaper boat and its blue sails.");
        assertThat(items.get(0).confidence()).isBetween(0.5, 0.99);
    }

    @Test
    void what_is_found_already_is_not_added_again() {
        Speech speech = meeting("Okay, so we go with the cheaper boat and its blue sails.");
        Worded worded = new Worded(speech, Wording.ofBrief(speech), Move.DECISION);
        List<MinutesItem> once = worded.with(List.of());

        assertThat(new Worded(speech, Wording.ofBrief(speech), Move.DECISION).with(once))
                .isEqualTo(once);
    }
}
