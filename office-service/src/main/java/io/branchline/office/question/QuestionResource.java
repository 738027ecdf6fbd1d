package io.branchline.office.question;

import io.branchline.kit.Caller;
import io.branchline.office.engine.ask.Answer;
import io.branchline.office.engine.ask.MeetingQuestions;
import io.branchline.office.meeting.Meeting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/office/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Questions", description = "Answers from what was said, or that nobody said it")
class QuestionResource {
    private final Caller caller;

    QuestionResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "askMeetings",
            summary = "Ask the caller's latest 50 meetings; the newest that says it answers")
    public AnswerView askAll(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "question", value = Asked.EXAMPLE)))
                    @Valid
                    @NotNull
                    Asked asked) {
        for (Meeting meeting : Meeting.latest(caller)) {
            Answer answer = AnswerView.from(meeting.transcript().orElse(""), asked.question());
            if (answer.answered()) {
                return AnswerView.of(answer, meeting.id());
            }
        }
        return AnswerView.of(MeetingQuestions.notSaid(asked.question()), null);
    }
}
