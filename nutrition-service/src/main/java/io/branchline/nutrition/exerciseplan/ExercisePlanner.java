package io.branchline.nutrition.exerciseplan;

import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.check.GuidelineChecks;
import io.branchline.nutrition.engine.training.generate.PlanGenerator;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.plan.TrainingPlan;
import io.branchline.nutrition.engine.training.readiness.Answers;
import io.branchline.nutrition.engine.training.readiness.Question;
import io.branchline.nutrition.engine.training.readiness.QuestionTable;
import io.branchline.nutrition.engine.training.readiness.Readiness;
import io.branchline.nutrition.engine.training.readiness.Screening;
import io.branchline.nutrition.engine.training.readiness.Verdict;
import io.branchline.nutrition.engine.training.safety.AdjustmentTable;
import io.branchline.nutrition.engine.training.safety.Eligibility;
import io.branchline.nutrition.engine.training.volume.Wishes;
import io.branchline.nutrition.exercise.ExerciseCatalogue;
import jakarta.inject.Singleton;
import java.util.List;

/** Screens, plans and checks: no plan without a screening that allows it. */
@Singleton
class ExercisePlanner {
    private static final String JOINT_PAIN = "JOINT_PAIN";

    private final QuestionTable questions = QuestionTable.shipped();
    private final Screening screening = new Screening(questions);
    private final PlanGenerator generator;
    private final GuidelineChecks checks;
    private final Language language;

    ExercisePlanner(ExerciseCatalogue catalogue, Language language) {
        AdjustmentTable adjustments = AdjustmentTable.shipped();
        this.generator = new PlanGenerator(
                catalogue.exercises(),
                new Eligibility(catalogue.exercises(), catalogue.contraindications()),
                adjustments);
        this.checks = new GuidelineChecks(catalogue.exercises(), catalogue.contraindications(), adjustments);
        this.language = language;
    }

    List<Question> questions() {
        return questions.all();
    }

    /** The checked plan; 422 with every reason when a doctor comes first. */
    Planned plan(Trainee asked, Wishes wishes, Answers answers) {
        Readiness readiness = screen(asked, answers);
        Trainee trainee = screening.accept(asked, answers);
        TrainingPlan plan = generator.generate(trainee, wishes, readiness.maxEffort());
        return new Planned(readiness, plan, checks.of(plan, trainee, wishes, readiness.maxEffort()));
    }

    private Readiness screen(Trainee trainee, Answers answers) {
        answers.yes().stream().filter(code -> !questions.has(code)).findFirst().ifPresent(unknown -> {
            throw Problem.invalid("/readiness/yes", "unknown-question", "names no question", "不是问卷中的问题");
        });
        if (answers.yes().contains(JOINT_PAIN) && trainee.painAreas().isEmpty()) {
            throw Problem.invalid(
                    "/health/painAreas",
                    "required",
                    "say where it hurts, so that the plan leaves it in peace",
                    "请指出疼痛部位");
        }
        Readiness readiness = screening.judge(trainee, answers);
        if (readiness.verdict() == Verdict.SEE_DOCTOR_FIRST) {
            throw seeDoctor(readiness);
        }
        return readiness;
    }

    private Problem seeDoctor(Readiness readiness) {
        Text text = new Text(
                "See a doctor before you start; the reasons are listed. No plan was made.", "请先看医生再开始，原因已列出。未制定计划。");
        return new Problem(
                422,
                "see-doctor-first",
                text.en(),
                text.zh(),
                readiness.findings().stream()
                        .filter(finding -> finding.verdict() == Verdict.SEE_DOCTOR_FIRST)
                        .map(finding -> new Problem.FieldError(
                                "/readiness", finding.code(), finding.reason().in(language.locale())))
                        .toArray(Problem.FieldError[]::new));
    }
}
