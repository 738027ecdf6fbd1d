package io.branchline.office.engine.minutes.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.action.signal.Phrase;
import io.branchline.office.engine.minutes.owner.People;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I will write to the printer, and please tell the others.|I will write to the printer;please tell the others.",
                "If anybody wants a copy, I will send it around.|If anybody wants a copy, I will send it around.",
                "I will print the map and make sure that everybody gets it.|I will print the map and make sure that everybody gets it.",
                "I will print the map that the designers should carry.|I will print the map;the designers should carry.",
                "王芳负责联系场地，李明负责准备材料。|王芳负责联系场地，;李明负责准备材料。",
                "我来整理，明天发给王芳。|我来整理，明天发给王芳。",
            })
    void every_part_hands_something_out(String said, String parts) {
        Speech speech = Speech.of(TranscriptReader.read("Dana: " + said + "\n"));
        boolean han = said.startsWith("王") || said.startsWith("我");
        List<Phrase> handing = List.of(Phrase.PROMISE, Phrase.REQUEST, Phrase.ASSIGNMENT, Phrase.THIRD);

        List<Sentence> found = Parts.of(
                speech.sentences().get(0), text -> handing.stream().anyMatch(phrase -> phrase.isIn(text, han)));

        assertThat(found).extracting(Sentence::text).containsExactlyElementsOf(Arrays.asList(parts.split(";")));
    }

    @Test
    void two_who_are_given_something_in_one_sentence_have_an_item_each() {
        assertThat(
                        actions(
                                "Dana: I will send the plan to the printer and Marek will update the price list.\nMarek: Okay.\n"))
                .extracting(ActionItem::owner, ActionItem::text)
                .containsExactlyInAnyOrder(
                        tuple("Dana", "Dana to send the plan to the printer."),
                        tuple("Marek", "Marek to update the price list."));
        assertThat(actions("王芳：李明负责联系场地，我来准备会议材料。\n李明：好的。\n"))
                .extracting(ActionItem::owner)
                .containsExactlyInAnyOrder("李明", "王芳");
    }

    @Test
    void a_neighbour_with_another_owner_is_an_item_of_its_own() {
        List<ActionItem> items = actions(
                "Dana: I will send the new plan to the printer. Marek, please update the price list on the website.\nMarek: Okay.\n");

        assertThat(items).extracting(ActionItem::owner).containsExactlyInAnyOrder("Dana", "Marek");
        assertThat(items)
                .extracting(
                        item -> item.evidence().stream().map(Evidence::quote).toList())
                .allMatch(quotes -> quotes.contains("I will send the new plan to the printer."));
    }

    private static List<ActionItem> actions(String said) {
        Speech speech = Speech.of(TranscriptReader.read(said));
        return ActionFinder.find(speech, new People(speech.transcript().speakers()), null);
    }
}
