package io.branchline.office.engine.minutes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenQuestionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No idea, the insurer never wrote back.",
                "I honestly don't know.",
                "Nobody can tell me.",
                "That is a good question, I need to ask the insurer first."
            })
    void a_question_that_the_next_speaker_cannot_answer_stays_open(String reply) {
        assertThat(open("Ada: Does the policy cover the old boat shed?\nBo: " + reply
                        + "\nAda: The shed needs paint.\n"))
                .containsExactly("Does the policy cover the old boat shed?");
    }

    @Test
    void a_question_that_is_answered_is_not_open() {
        assertThat(open("""
                        Ada: Does the policy cover the old boat shed?
                        Bo: Yes, it covers every building on the pier.
                        Ada: I don't know how they do it for that price.
                        """)).noneMatch(text -> text.contains("boat shed"));
    }

    @Test
    void what_is_left_open_in_so_many_words_is_open() {
        assertThat(open("""
                        Ada: Let's leave the parking question open until the survey.
                        Bo: We still don't know whether the ferry runs in winter.
                        Ada: The shed needs paint.
                        """)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"还不知道，街道没回我。", "文件我看了两遍，也没看懂。", "这个说不准，得再问问。"})
    void a_chinese_question_without_an_answer_stays_open(String reply) {
        assertThat(open("林主任: 送餐的补贴能不能提高一点？\n老宋: " + reply + "\n林主任: 书架还缺两个。\n"))
                .containsExactly("送餐的补贴能不能提高一点？");
    }

    private static List<String> open(String transcript) {
        return OpenQuestions.find(Speech.of(TranscriptReader.read(transcript))).stream()
                .map(MinutesItem::text)
                .toList();
    }
}
