package io.branchline.nutrition.assessment;

import io.branchline.kit.Language;
import io.branchline.nutrition.engine.assessment.Assessor;
import io.branchline.nutrition.print.Printer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/nutrition/assessments")
@Tag(name = "Assessments", description = "What a body's values say, with formula and source")
class AssessmentResource {
    private final Language language;
    private final Printer printer;
    private final Clock clock;

    AssessmentResource(Language language, Printer printer, Clock clock) {
        this.language = language;
        this.printer = printer;
        this.clock = clock;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assess",
            summary = "Assess a body from the request alone; nothing is stored",
            description =
                    "Also as application/pdf by Accept; 503 no-font when this installation cannot print the language.")
    public AssessmentView assess(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = {
                                                @ExampleObject(name = "adult", value = AssessmentRequest.EXAMPLE),
                                                @ExampleObject(name = "woman", value = AssessmentRequest.WOMAN)
                                            }))
                    @NotNull
                    @Valid
                    AssessmentRequest request) {
        return view(request);
    }

    @POST
    @Produces(Printer.PDF)
    @Operation(hidden = true)
    public byte[] print(@NotNull @Valid AssessmentRequest request) {
        return printer.pdf(AssessmentSheet.of(view(request), Map.of(), language.locale()));
    }

    private AssessmentView view(AssessmentRequest request) {
        var assessment = Assessor.assess(Asked.input(request, LocalDate.now(clock)));
        return AssessmentView.of(null, assessment, language.locale());
    }
}
