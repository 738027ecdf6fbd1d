package io.branchline.office.question;

import io.branchline.kit.Caller;
import io.branchline.office.meeting.Meeting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/office/meetings/{meetingId}/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Questions", description = "Answers from what was said, or that nobody said it")
class MeetingQuestionResource {
    private final Caller caller;

    MeetingQuestionResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "askMeeting", summary = "Ask one meeting")
    public AnswerView ask(
            @PathParam("meetingId") UUID meetingId,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "question", value = Asked.EXAMPLE)))
                    @Valid
                    @NotNull
                    Asked asked) {
        Meeting meeting = Meeting.owned(meetingId, caller);
        return AnswerView.of(AnswerView.from(meeting.read(), asked.question()), meetingId);
    }
}
