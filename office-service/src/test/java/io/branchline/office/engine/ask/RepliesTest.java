package io.branchline.office.engine.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepliesTest {
    private static final MeetingQuestions ENGLISH = meeting("""
            Nadia: Who is going to bring the projector to the reading?
            Kofi: I can do that.
            Nadia: Good. How many chairs are there in the cellar?
            Pia: Forty, but two of them wobble.
            Nadia: Why was the second reading cancelled?
            Kofi: The author was ill.
            Pia: The workshop is for new volunteers. It starts at half past nine.
            Nadia: Do we have a licence for the bar?
            Kofi: No, I never applied for it.
            Pia: We need twelve lanterns.
            Kofi: Actually, make that fifteen.
            Nadia: The poster costs 80 euros. It was 80 euros last year.
            Pia: The curtain rehearsal is on May 3.
            Kofi: The rehearsal has been moved to May 9.
            """);

    private static final MeetingQuestions NOISY = meeting("""
            Greta: so um who brings the tents
            Olaf: I will
            Greta: and uh how many stoves do we have
            Olaf: we had two but it's now four
            Greta: the bus is it booked
            Olaf: not yet the office opens on tuesday
            """);

    private static final MeetingQuestions CHINESE = meeting("""
            周宁：展板由谁来搬？
            许晴：我来搬吧。
            周宁：展厅一共多少个展位？
            许晴：原来是四十个，现在改成三十六个。
            周宁：开幕式为什么推迟？
            许晴：灯光还没装好。
            周宁：布展的预算呢？
            许晴：先按八千做。
            周宁：少了，加到一万。
            周宁：讲解员的合同续签了吗？
            许晴：还没签。
            周宁：本来说七月底装空调，厂家缺货，推迟到八月八号。
            """);

    @ParameterizedTest
    @CsvSource({
        "Who brings the projector to the reading?, Kofi: I can do that",
        "How many chairs are in the cellar?, Forty",
        "Why was the second reading cancelled?, The author was ill",
        "When does the workshop start?, half past nine"
    })
    void what_is_asked_and_replied_to_in_the_meeting_is_an_answer(String question, String words) {
        assertThat(ENGLISH.ask(question).answer()).contains(words);
    }

    @Test
    void a_reply_is_shown_with_what_it_replies_to_and_both_are_evidence() {
        Answer answer = ENGLISH.ask("How many chairs are in the cellar?");

        assertThat(answer.answer())
                .isEqualTo(
                        "Nadia: Good. Nadia: How many chairs are there in the cellar? Pia: Forty, but two of them wobble.");
        assertThat(answer.evidence()).extracting(piece -> piece.quote()).contains("Forty, but two of them wobble.");
    }

    @Test
    void a_reply_to_a_question_of_another_kind_is_no_answer() {
        assertThat(ENGLISH.ask("When was the second reading cancelled?").answered())
                .isFalse();
        assertThat(ENGLISH.ask("Who is in the cellar?").answered()).isFalse();
    }

    @Test
    void whether_is_also_answered_by_a_denial() {
        assertThat(ENGLISH.ask("Do we have a licence for the bar?").answer()).contains("never applied");
        assertThat(CHINESE.ask("讲解员的合同续签了吗？").answer()).contains("还没签");
    }

    @Test
    void what_corrects_soon_after_counts_without_naming_the_thing() {
        assertThat(ENGLISH.ask("How many lanterns are needed?").answer())
                .contains("fifteen")
                .doesNotContain("twelve");
        assertThat(CHINESE.ask("布展的预算是多少？").answer()).contains("一万").doesNotContain("八千");
    }

    @Test
    void what_corrects_later_with_fewer_words_counts() {
        assertThat(ENGLISH.ask("When is the curtain rehearsal?").answer())
                .contains("May 9")
                .doesNotContain("May 3");
    }

    @Test
    void what_no_longer_holds_is_left_out_of_a_sentence() {
        assertThat(CHINESE.ask("展厅有多少个展位？").answer()).contains("三十六").doesNotContain("四十");
        assertThat(CHINESE.ask("空调什么时候装？").answer()).contains("八月八号").doesNotContain("七月底");
        assertThat(NOISY.ask("How many stoves do we have?").answer())
                .contains("four")
                .doesNotContain("two");
    }

    @ParameterizedTest
    @CsvSource({
        "Who brings the tents?, Olaf: I will",
        "Is the bus booked?, not yet",
        "展板由谁搬？, 许晴：我来搬",
        "开幕式为什么推迟？, 灯光还没装好"
    })
    void questions_without_marks_and_in_chinese_are_replied_to(String question, String words) {
        MeetingQuestions meeting = question.endsWith("?") ? NOISY : CHINESE;
        assertThat(meeting.ask(question).answer()).containsIgnoringCase(words);
    }

    private static MeetingQuestions meeting(String transcript) {
        return new MeetingQuestions(Speech.of(TranscriptReader.read(transcript)));
    }
}
