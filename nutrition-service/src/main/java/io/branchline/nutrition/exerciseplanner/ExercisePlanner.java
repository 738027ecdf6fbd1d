package io.branchline.nutrition.exerciseplanner;

import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.check.GuidelineChecks;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.generate.PlanContinuation;
import io.branchline.nutrition.engine.training.generate.PlanGenerator;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.plan.TrainingPlan;
import io.branchline.nutrition.engine.training.progress.Step;
import io.branchline.nutrition.engine.training.readiness.Answers;
import io.branchline.nutrition.engine.training.readiness.QuestionTable;
import io.branchline.nutrition.engine.training.readiness.Readiness;
import io.branchline.nutrition.engine.training.readiness.Screening;
import io.branchline.nutrition.engine.training.readiness.Verdict;
import io.branchline.nutrition.engine.training.safety.AdjustmentTable;
import io.branchline.nutrition.engine.training.safety.Eligibility;
import io.branchline.nutrition.engine.training.volume.Wishes;
import io.branchline.nutrition.exercise.ExerciseCatalogue;
import jakarta.inject.Singleton;

/** Screens, plans and checks: no plan without a screening that allows it. */
@Singleton
public class ExercisePlanner {
    private static final String JOINT_PAIN = "JOINT_PAIN";

    private final QuestionTable questions = QuestionTable.shipped();
    private final Screening screening = new Screening(questions);
    private final PlanGenerator generator;
    private final PlanContinuation continuation;
    private final GuidelineChecks checks;
    private final Language language;

    ExercisePlanner(ExerciseCatalogue catalogue, Language language) {
        AdjustmentTable adjustments = AdjustmentTable.shipped();
        this.generator = new PlanGenerator(
                catalogue.exercises(),
                new Eligibility(catalogue.exercises(), catalogue.contraindications()),
                adjustments);
        this.continuation = new PlanContinuation(generator);
        this.checks = new GuidelineChecks(catalogue.exercises(), catalogue.contraindications(), adjustments);
        this.language = language;
    }

    /** The checked plan; 422 with every reason when a doctor comes first. */
    public Planned plan(StatelessPlanRequest request) {
        Trainee asked = Requests.trainee(request.body(), request.plan());
        Wishes wishes = Requests.wishes(request.plan());
        Answers answers = Requests.answers(request.plan().readiness());
        Readiness readiness = screen(asked, answers);
        Trainee trainee = screening.accept(asked, answers);
        TrainingPlan plan = generator.generate(trainee, wishes, readiness.maxEffort());
        return new Planned(readiness, plan, checks.of(plan, trainee, wishes, readiness.maxEffort()));
    }

    /** The plan with its weeks after a logged one planned anew and checked as far as they are still to come. */
    public Planned adapt(Planned planned, StatelessPlanRequest request, int week, Step step) {
        Answers answers = Requests.answers(request.plan().readiness());
        Trainee trainee = screening.accept(Requests.trainee(request.body(), request.plan()), answers);
        Wishes wishes = Requests.wishes(request.plan());
        Effort effort = planned.readiness().maxEffort();
        TrainingPlan plan = continuation.after(planned.plan(), trainee, wishes, effort, week, step);
        TrainingPlan left = plan.from(week + 1);
        return new Planned(
                planned.readiness(),
                plan,
                left.weeks().isEmpty() ? planned.checks() : checks.of(left, trainee, wishes, effort));
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
