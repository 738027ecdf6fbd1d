package io.branchline.office.question;

import io.branchline.office.engine.ask.Answer;
import io.branchline.office.engine.ask.MeetingQuestions;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Transcript;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer with the words it rests on, and the meeting they were said in. */
record AnswerView(String answer, boolean answered, @Nullable UUID meetingId, List<Evidence> evidence) {
    static AnswerView of(Answer answer, @Nullable UUID meetingId) {
        return new AnswerView(
                answer.answer(), answer.answered(), answer.answered() ? meetingId : null, answer.evidence());
    }

    /** Looks for the answer in a transcript. */
    static Answer from(Transcript transcript, String question) {
        return new MeetingQuestions(Speech.of(transcript)).ask(question);
    }
}
