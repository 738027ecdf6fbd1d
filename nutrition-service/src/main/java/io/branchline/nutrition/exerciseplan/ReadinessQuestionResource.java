package io.branchline.nutrition.exerciseplan;

import io.branchline.kit.Language;
import io.branchline.nutrition.engine.training.readiness.Consequence;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/nutrition/readiness-questions")
@Tag(name = "Exercise plans")
class ReadinessQuestionResource {
    private final ExercisePlanner planner;
    private final Language language;

    ReadinessQuestionResource(ExercisePlanner planner, Language language) {
        this.planner = planner;
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
        return new Questions(planner.questions().stream()
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
