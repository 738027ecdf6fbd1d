package io.branchline.office.engine.minutes.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.owner.People;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The whole print team will be at the book fair in March to meet customers.|0",
                "I will be in the north office by Friday with the new price table.|0",
                "The print team will be at the book fair and I will send the price table by Friday.|1",
                "I'll be in touch with the printer about the price table by Friday.|1",
                "I will send the price table to the north office by Friday.|1",
                "The only thing I would like to add is that the price table was planned since last year.|0",
                "I'll hand it over to Lee for the price table.|0",
                "We'll talk a little bit more about the price table on Friday.|0",
                "The book fair will be happening on Friday.|0",
                "I'll hand the price table over to Lee by Friday.|1",
                "I'd like to thank the print team, and I will send the price table by Friday.|1",
                "李明会在展会现场。|0",
                "李明负责下周三之前把预算表发给财务。|1",
            })
    void being_somewhere_is_nothing_to_be_done(String said, int actions) {
        Speech speech = Speech.of(TranscriptReader.read("Dana Reyes: " + said + "\nLee Park: Yes.\n"));

        List<ActionItem> found = ActionFinder.find(speech, new People(List.of("Dana Reyes", "李明")), null);

        assertThat(found).hasSize(actions);
    }

    @ParameterizedTest
    @CsvSource({
        "We'll see everyone next month for the price table meeting.",
        "I'll let everyone go a couple of minutes early next week.",
        "I will give you all your time back before the next meeting."
    })
    void a_farewell_is_nothing_to_be_done(String said) {
        Speech speech = Speech.of(TranscriptReader.read(
                "Dana Reyes: The price table is out.\nLee Park: It is.\nDana Reyes: " + said + "\nLee Park: Yes.\n"));

        List<ActionItem> found = ActionFinder.find(speech, new People(List.of("Dana Reyes", "Lee Park")), null);

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I will send the new price table to the printer.|The new price table should be sent to the printer.",
                "I will send the new price table to the printer.|Please feel free to send the new price table to the printer.",
            })
    void what_somebody_takes_on_comes_before_what_nobody_does(String taken, String left) {
        Speech speech = Speech.of(TranscriptReader.read("Dana Reyes: " + left
                + "\nLee Park: The weather is fine.\nDana Reyes: " + taken + "\nLee Park: It rains.\n"));

        List<ActionItem> found = ActionFinder.find(speech, new People(List.of("Dana Reyes", "Lee Park")), null);

        assertThat(found.get(0).evidence().get(0).quote()).isEqualTo(taken);
    }
}
