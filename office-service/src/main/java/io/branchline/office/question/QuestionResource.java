package io.branchline.office.question;

import io.branchline.office.engine.ask.Answer;
import io.branchline.office.engine.ask.MeetingQuestions;
import io.branchline.office.meeting.Meeting;
import io.branchline.office.meeting.MeetingSearch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/office/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Questions", description = "Answers from what was said, or that nobody said it")
class QuestionResource {
    private static final int MOST = 50;
    private final MeetingSearch search;

    QuestionResource(MeetingSearch search) {
        this.search = search;
    }

    @POST
    @Operation(
            operationId = "askMeetings",
            summary = "Ask all the caller's meetings; of the fifty that fit best the newest that says it answers")
    public AnswerView askAll(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "question", value = Asked.EXAMPLE)))
                    @Valid
                    @NotNull
                    Asked asked) {
        List<Meeting> newestFirst = search.find(asked.question()).stream()
                .limit(MOST)
                .map(MeetingSearch.Found::meeting)
                .sorted(Comparator.comparing(Meeting::id).reversed())
                .toList();
        for (Meeting meeting : newestFirst) {
            Answer answer = AnswerView.from(meeting.read(), asked.question());
            if (answer.answered()) {
                return AnswerView.of(answer, meeting.id());
            }
        }
        return AnswerView.of(MeetingQuestions.notSaid(asked.question()), null);
    }
}
