package io.branchline.office.engine.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingQuestionsTest {
    private static final MeetingQuestions ENGLISH = meeting("""
            Ann: The harbour tour of Elmstead is on June 4.
            Ben: The caterer for Elmstead costs 1,300 pounds.
            Cem: We did not agree on a caterer for Wexford.
            Ann: Sorry, the harbour tour of Elmstead is now June 11, not June 4.
            Ben: Cem, could you book the ferry for Elmstead by May 20?
            Cem: Sure, will do.
            """);

    private static final MeetingQuestions CHINESE = meeting("""
            王芳：枫桥仓库的租金是每月三万元。
            李明：柏林路仓库的租金还没有定。
            王芳：枫桥仓库的盘点由赵强负责，月底前完成。
            """);

    @ParameterizedTest
    @CsvSource({
        "How much is the caterer for Elmstead?, 1,300 pounds",
        "When is the harbour tour of Elmstead?, June 11",
        "'Who books the ferry for Elmstead, and by when?', May 20"
    })
    void english_questions_are_answered_with_what_was_said_last(String question, String words) {
        assertThat(ENGLISH.ask(question).answer()).contains(words.split(",")[0]);
    }

    @Test
    void what_was_corrected_is_not_repeated() {
        assertThat(ENGLISH.ask("When is the harbour tour of Elmstead?").answer())
                .doesNotContain("June 4");
    }

    @ParameterizedTest
    @CsvSource({
        "How much is the caterer for Wexford?",
        "When is the harbour tour of Wexford?",
        "What is the budget of Dunmore?"
    })
    void what_was_not_said_is_refused(String question) {
        assertThat(ENGLISH.ask(question).answered()).isFalse();
    }

    @Test
    void chinese_questions_are_answered_by_the_name_they_are_about() {
        assertThat(CHINESE.ask("枫桥仓库的租金是多少？").answer()).contains("三万元");
        assertThat(CHINESE.ask("枫桥仓库的盘点由谁负责？").answer()).contains("赵强");
        assertThat(CHINESE.ask("柏林路仓库的租金是多少？").answered()).isFalse();
    }

    private static MeetingQuestions meeting(String transcript) {
        return new MeetingQuestions(Speech.of(TranscriptReader.read(transcript)));
    }
}
