package io.branchline.office.engine.minutes.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private static final List<String> HARBOUR = List.of("harbour", "ferry", "quay", "crane", "ship", "pilot", "anchor");
    private static final List<String> KITCHEN = List.of("oven", "menu", "recipe", "waiter", "dessert", "soup", "plate");

    @Test
    void a_new_topic_begins_where_the_words_change_and_the_chair_calls_it() {
        String talk = talk(HARBOUR, "Ben", 1)
                + "Ann: Okay, thank you Ben. Let's move on to the next item on the agenda, which is the oven and the menu.\n"
                + talk(KITCHEN, "Cem", 2);
        Speech speech = Speech.of(TranscriptReader.read("Ann: Welcome to the meeting.\n" + talk));

        List<Integer> starts = Segmenter.starts(speech);

        int called = speech.sentences().stream()
                .filter(sentence -> sentence.text().contains("next item"))
                .findFirst()
                .orElseThrow()
                .index();
        assertThat(starts).anyMatch(start -> Math.abs(start - called) <= 2);
    }

    @Test
    void a_short_talk_is_one_topic() {
        assertThat(Segmenter.starts(Speech.of(TranscriptReader.read("Ann: Hello there.\nBen: Good morning.\n"))))
                .containsExactly(0);
    }

    private static String talk(List<String> topic, String speaker, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 40)
                .mapToObj(i -> (i % 3 == 0 ? "Ann" : speaker) + ": The "
                        + IntStream.range(0, 8)
                                .mapToObj(j -> topic.get(random.nextInt(topic.size())))
                                .collect(Collectors.joining(" and the "))
                        + " are here.\n")
                .collect(Collectors.joining());
    }
}
