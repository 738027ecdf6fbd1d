package io.branchline.office.engine.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongWordsTest {
    @Test
    void no_sentence_is_much_longer_than_four_thousand_characters() {
        List<Sentence> sentences = sentences("I will pay " + "7".repeat(30_000) + " by Friday.");
        assertThat(sentences).allMatch(sentence -> sentence.text().length() <= 4_002);
        assertThat(sentences.get(sentences.size() - 1).text()).isEqualTo("by Friday.");
    }

    @Test
    void nothing_is_lost_where_a_word_is_cut() {
        String text = "x".repeat(9_000) + " y";
        StringBuilder whole = new StringBuilder();
        for (Sentence sentence : sentences(text)) {
            sentence.spans().forEach(span -> whole.append(text, span.from(), span.to()));
        }
        assertThat(whole.toString()).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void no_character_is_cut_in_two() {
        for (String before : List.of("a", "ab")) {
            assertThat(sentences(before + "\uD83D\uDE00".repeat(6_000)))
                    .hasSizeGreaterThan(1)
                    .noneMatch(
                            sentence -> Character.isLowSurrogate(sentence.text().charAt(0)));
        }
    }

    @Test
    void a_long_name_of_a_page_stays_whole() {
        String text = "See https://example.org/" + "a/".repeat(1_200) + " for the rest.";
        assertThat(sentences(text).get(0).text()).contains("a/".repeat(1_200));
    }

    private static List<Sentence> sentences(String text) {
        Cue cue = new Cue("1", Cue.NO_TIME, Cue.NO_TIME, "Kay", text);
        return Speech.of(new Transcript(TranscriptFormat.NAMED_LINES, List.of(cue), List.of()))
                .sentences();
    }
}
