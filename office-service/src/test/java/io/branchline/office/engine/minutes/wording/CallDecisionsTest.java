package io.branchline.office.engine.minutes.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallDecisionsTest {
    private static final String FERRY = "The ferry stays on the summer timetable until the pier is repaired.";
    private static final String CRANE = "The harbour crane is painted green after the winter storms.";

    private static final String MOTION = "The motion to buy a second tug carries with one vote against.";

    private final Speech speech =
            Speech.of(TranscriptReader.read("""
            Ada Quist: The harbour office received three letters about the noise.
            %s
            Ben Okoro: %s
            %s
            Ada Quist: %s
            Ben Okoro: %s
            """.formatted(talk(0), FERRY, talk(30), CRANE, MOTION)));

    private static String talk(int from) {
        return IntStream.range(from, from + 30)
                .mapToObj(i -> (i % 2 == 0 ? "Ada Quist" : "Ben Okoro") + ": Visitors of berth number " + i
                        + " told stories about boats and weather.")
                .collect(Collectors.joining("\n"));
    }

    private List<MinutesItem> with(Map<String, Double> weights, MinutesItem... said) {
        return new CallDecisions(speech, new Traits(speech), new TraitModel(weights)).with(List.of(said));
    }

    private MinutesItem said(String text) {
        Sentence sentence = speech.sentences().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
        return MinutesItem.of("decision", text, new ArrayList<>(Evidence.of(speech, sentence)), 0.9);
    }

    @Test
    void a_sentence_that_the_model_hears_settles_something_and_shows_its_words_first() {
        List<MinutesItem> decisions = with(Map.of(TraitModel.CONSTANT, -5.0, "ferry", 5.0));

        assertThat(decisions).singleElement().satisfies(item -> {
            assertThat(item.evidence().get(0).quote()).isEqualTo(FERRY);
            assertThat(item.evidence()).hasSizeGreaterThan(1);
            assertThat(item.confidence()).isEqualTo(0.9);
        });
    }

    @Test
    void the_clearest_comes_first() {
        assertThat(with(Map.of(TraitModel.CONSTANT, -5.0, "ferry", 4.0, "crane", 7.0)))
                .extracting(item -> item.evidence().get(0).quote())
                .containsExactly(CRANE, FERRY);
    }

    @Test
    void what_was_only_said_to_be_settled_is_none_where_the_model_speaks_against_it() {
        Map<String, Double> against = Map.of(TraitModel.CONSTANT, -5.0);
        Map<String, Double> weakly = Map.of(TraitModel.CONSTANT, -5.0, "ferry", 3.2);

        assertThat(with(against, said(FERRY))).isEmpty();
        assertThat(with(weakly, said(FERRY)))
                .singleElement()
                .satisfies(item -> assertThat(item.text()).isEqualTo(FERRY));
    }

    @Test
    void what_is_settled_in_due_form_stands_whatever_the_model_says() {
        assertThat(with(Map.of(TraitModel.CONSTANT, -9.0), said(MOTION)))
                .singleElement()
                .satisfies(item -> assertThat(item.confidence()).isEqualTo(0.95));
    }

    @Test
    void what_is_both_said_and_heard_stands_once() {
        assertThat(with(Map.of(TraitModel.CONSTANT, -5.0, "ferry", 6.0), said(FERRY)))
                .hasSize(1);
    }

    @Test
    void a_long_call_shows_at_most_eight_that_only_the_model_hears() {
        assertThat(with(Map.of(TraitModel.CONSTANT, 1.0))).hasSize(8);
    }
}
