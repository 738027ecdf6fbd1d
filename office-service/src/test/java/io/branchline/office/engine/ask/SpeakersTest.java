package io.branchline.office.engine.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static final MeetingQuestions ENGLISH = meeting("""
            Rosa Lind: The new oven is too loud for the front room.
            Emil Dahl: I will paint the shutters by Friday.
            Emil Dahl: The oven should stay where it is.
            Rosa Lind: Clara Berg owns the bread workstream of Meadow.
            Emil Dahl: The budget of Meadow is 7,000 crowns.
            Rosa Lind: Jonas Vik owns the pastry workstream of Meadow.
            """);

    private static final MeetingQuestions CHINESE = meeting("""
            唐薇：新炉子噪音太大，不适合放前厅。
            方磊：百叶窗我来刷，周五之前弄完。
            """);

    @Test
    void who_says_i_is_the_speaker_and_is_named() {
        assertThat(ENGLISH.ask("What will Emil paint?").answer())
                .isEqualTo("Emil Dahl: I will paint the shutters by Friday.");
        assertThat(ENGLISH.ask("When does Rosa paint the shutters?").answered()).isFalse();
        assertThat(CHINESE.ask("百叶窗由谁刷？").answer()).startsWith("方磊：");
    }

    @Test
    void what_somebody_said_about_a_thing_is_taken_from_his_own_words() {
        assertThat(ENGLISH.ask("What did Rosa say about the oven?").answer()).contains("too loud");
        assertThat(ENGLISH.ask("What did Emil say about the oven?").answer()).contains("stay where it is");
        assertThat(CHINESE.ask("唐薇对新炉子怎么看？").answer()).contains("噪音太大");
        assertThat(CHINESE.ask("方磊对新炉子怎么看？").answered()).isFalse();
    }

    @Test
    void all_who_own_a_part_are_found_beside_another_fact_of_the_name() {
        assertThat(ENGLISH.ask("Who owns workstreams of Meadow?").answer())
                .contains("Clara Berg", "Jonas Vik")
                .doesNotContain("7,000");
    }

    @Test
    void a_question_in_the_other_language_says_so() {
        assertThat(ENGLISH.ask("百叶窗由谁刷？")).isEqualTo(new Answer("会议用的是英语，请用英语提问。", false, java.util.List.of()));
        assertThat(CHINESE.ask("Who paints the shutters?").answer())
                .isEqualTo("The meeting was held in Chinese; please ask in Chinese.");
    }

    private static MeetingQuestions meeting(String transcript) {
        return new MeetingQuestions(Speech.of(TranscriptReader.read(transcript)));
    }
}
