package io.branchline.nutrition.assessment;

import io.branchline.kit.Language;
import io.branchline.nutrition.engine.assessment.Assessor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/nutrition/assessments")
@Tag(name = "Assessments", description = "What a body's values say, with formula and source")
class AssessmentResource {
    private final Language language;
    private final Clock clock;

    AssessmentResource(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    @POST
    @Operation(operationId = "assess", summary = "Assess a body from the request alone; nothing is stored")
    public AssessmentView assess(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(name = "adult", value = AssessmentRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    AssessmentRequest request) {
        var assessment = Assessor.assess(Asked.input(request, LocalDate.now(clock)));
        return AssessmentView.of(null, assessment, language.locale());
    }
}
