package io.branchline.nutrition.readiness;

import io.branchline.kit.Language;
import io.branchline.nutrition.engine.training.readiness.Consequence;
import io.branchline.nutrition.engine.training.readiness.QuestionTable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/nutrition/readiness-questions")
@Tag(name = "Exercise plans")
class ReadinessQuestionResource {
    private final QuestionTable questions = QuestionTable.shipped();
    private final Language language;

    ReadinessQuestionResource(Language language) {
        this.language = language;
    }

    /** All questions; PREGNANT and POSTPARTUM ones are asked only of those concerned. */
    record Questions(List<QuestionView> items) {}

    /** One question with what a yes means and why. */
    record QuestionView(
            String code, String asked, Consequence consequence, String question, String reason, String source) {}

    @GET
    @Operation(operationId = "listReadinessQuestions", summary = "The questions before a training plan")
    public Questions list() {
        Locale locale = language.locale();
        return new Questions(questions.all().stream()
                .map(question -> new QuestionView(
                        question.code(),
                        question.asked(),
                        question.consequence(),
                        question.question().in(locale),
                        question.reason().in(locale),
                        question.source()))
                .toList());
    }
}
