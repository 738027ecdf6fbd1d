package io.branchline.office.engine.minutes.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.owner.People;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongCallTest {
    private static final List<String> NAMES = List.of("Dana Reyes", "Lee Park", "Priya Nair");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will ping the people who reported the broken sensors and ask them for their logs.",
                "I'll open an issue for the missing pump readings and assign it to myself.",
                "Let me follow up with the vendor about the delayed valves after this call.",
                "I'm going to send the revised flow chart to everybody by Thursday."
            })
    void a_promise_is_found_among_much_talk(String said) {
        assertThat(find(said))
                .filteredOn(item ->
                        item.evidence().stream().anyMatch(piece -> piece.quote().contains(said)))
                .extracting(ActionItem::owner)
                .contains("Lee Park");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let me share my screen so that everybody sees the flow chart.",
                "So the pump will restart the valve when the pressure falls below two bar.",
                "I would say that you can see the readings in the second column here.",
                "I can give you some background on why the valves were slow last year."
            })
    void what_is_told_or_shown_during_the_call_is_none(String said) {
        assertThat(find(said)).noneMatch(item -> item.evidence().get(0).quote().contains(said));
    }

    @Test
    void is_told_with_caution() {
        assertThat(find("I will send the revised flow chart to everybody by Thursday."))
                .allSatisfy(item -> assertThat(item.confidence()).isBetween(0.05, 0.95));
    }

    private static List<ActionItem> find(String said) {
        Speech speech = Speech.of(TranscriptReader.read(call(said)));
        assertThat(speech.isBrief()).isFalse();
        return ActionFinder.find(speech, new People(NAMES), null);
    }

    /** A call of long turns in which nothing else is handed out. */
    private static String call(String said) {
        String talk = IntStream.range(0, 40)
                .mapToObj(i -> NAMES.get(i % 3) + ": The pump in hall " + (i + 1) + " ran at " + (50 + i)
                        + " percent last month. Its valve was slow in the morning and the pressure was low. The readings of sensor "
                        + i + " were stable over the whole period. That was better than the year before.")
                .collect(Collectors.joining("\n"));
        String[] turns = talk.split("\n");
        turns[25] = turns[25].replaceFirst("^.*?: ", "Lee Park: " + said + " ");
        return String.join("\n", turns) + "\n";
    }
}
