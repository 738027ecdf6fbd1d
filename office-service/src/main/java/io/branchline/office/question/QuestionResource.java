package io.branchline.office.question;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.office.engine.ask.Answer;
import io.branchline.office.engine.ask.MeetingQuestions;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.meeting.Meeting;
import io.branchline.office.meeting.Transcripts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Questions", description = "Answers from what was said, or that nobody said it")
class QuestionResource {
    private static final String EXAMPLE = "{\"question\":\"Who sends the release notes to support?\"}";

    private final Caller caller;

    QuestionResource(Caller caller) {
        this.caller = caller;
    }

    /** A question in English or Chinese. */
    record Asked(@NotBlank @Size(max = 500) String question) {}

    /** The answer with the words it rests on, and the meeting they were said in. */
    record AnswerView(
            String answer, boolean answered, @Nullable UUID meetingId, List<Evidence> evidence) {
        static AnswerView of(Answer answer, @Nullable UUID meetingId) {
            return new AnswerView(
                    answer.answer(), answer.answered(), answer.answered() ? meetingId : null, answer.evidence());
        }
    }

    @POST
    @Path("meetings/{meetingId}/questions")
    @Operation(operationId = "askMeeting", summary = "Ask one meeting")
    public AnswerView ask(
            @PathParam("meetingId") UUID meetingId,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "question", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Asked asked) {
        Meeting meeting = Meeting.owned(meetingId, caller);
        String transcript = meeting.transcript()
                .orElseThrow(() -> Problem.unprocessable(
                        "no-transcript", "The meeting has no transcript yet; upload one first.", "该会议还没有文字记录，请先上传。"));
        return AnswerView.of(answer(transcript, asked.question()), meetingId);
    }

    @POST
    @Path("questions")
    @Operation(
            operationId = "askMeetings",
            summary = "Ask the caller's latest 50 meetings; the newest that says it answers")
    public AnswerView askAll(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "question", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Asked asked) {
        for (Meeting meeting : Meeting.latest(caller)) {
            Answer answer = answer(meeting.transcript().orElse(""), asked.question());
            if (answer.answered()) {
                return AnswerView.of(answer, meeting.id());
            }
        }
        return AnswerView.of(MeetingQuestions.notSaid(asked.question()), null);
    }

    private static Answer answer(String transcript, String question) {
        return new MeetingQuestions(Speech.of(Transcripts.read(transcript))).ask(question);
    }
}
