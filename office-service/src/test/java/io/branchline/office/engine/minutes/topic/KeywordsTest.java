package io.branchline.office.engine.minutes.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordsTest {
    private static final String TALK = """
            Dana Reyes: We have to immediately water the roses, and the roses in the greenhouse need a new pump.
            Lee Park: I will water the greenhouse. The pump in the greenhouse is plenty loud, and I can handle the pump.
            Dana Reyes: You should water {cough} the tulips {cough} twice, and we handle the three tulips extremely gently.
            Lee Park: {cough} Three tulips have plenty of room, and they will handle the three dry weeks.
            """;

    @Test
    void a_term_is_a_noun_of_the_meeting() {
        List<String> terms = new Keywords(Speech.of(TranscriptReader.read(TALK))).whole(10);

        assertThat(terms)
                .contains("greenhouse", "pump", "tulips")
                .doesNotContain("water", "handle", "plenty", "cough", "three", "three tulips");
    }

    @Test
    void a_part_in_which_no_term_comes_twice_is_named_by_what_the_meeting_comes_back_to() {
        Speech speech = Speech.of(TranscriptReader.read(TALK));
        List<Sentence> part = speech.sentences().subList(0, 1);

        assertThat(new Keywords(speech).of(part, 3)).containsAnyOf("greenhouse", "pump", "roses");
    }

    @Test
    void greetings_and_farewells_are_the_opening_and_the_closing() {
        String harbour = "Dana: The crane lifts the anchor and the ferry waits at the quay for the crane.\n".repeat(12);
        String kitchen = "Lee: The oven bakes the dessert and the waiter brings the soup from the oven.\n".repeat(12);
        Speech speech = Speech.of(TranscriptReader.read(
                harbour + "Dana: Okay, let's move on to the next item.\n" + kitchen + "Dana: Thank you all. Bye.\n"));

        assertThat(Chapters.of(speech, sentences -> List.of()))
                .extracting(chapter -> chapter.title())
                .allMatch(title -> title.equals("Closing")
                        || title.matches(".*(?i)(crane|anchor|quay|oven|dessert|soup|waiter).*"));
    }
}
