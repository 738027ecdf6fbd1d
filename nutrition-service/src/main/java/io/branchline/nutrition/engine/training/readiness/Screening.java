package io.branchline.nutrition.engine.training.readiness;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Medicine;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.readiness.Readiness.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Judges the answers together with what is known of the person. Principle: ACSM preparticipation screening, Riebe et
 * al. 2015, MSSE 47:2473: symptoms stop, known disease of heart, vessels or kidneys needs a doctor's consent.
 */
public final class Screening {
    private static final String RIEBE = "Riebe 2015, MSSE 47:2473";
    private static final Text NEEDS_CONSENT =
            new Text("With this condition a doctor agrees before training starts: %s.", "有此情况（%s），开始训练前须医生同意。");
    private static final Text CONSENTED =
            new Text("A doctor has agreed; the plan stays cautious: %s.", "医生已同意，计划保持谨慎：%s。");
    private static final Text ACCOUNTED = new Text("The plan allows for this: %s.", "计划已考虑此情况：%s。");
    private static final Text VERY_THIN = new Text(
            "With a body mass index below 16 the body needs food and care before training.",
            "体重指数低于16，身体先需要营养和照护，再谈训练。");
    private static final double VERY_THIN_BMI = 16;

    private final QuestionTable questions;

    public Screening(QuestionTable questions) {
        this.questions = questions;
    }

    /** The verdict is the gravest of all findings; without any the person is clear. */
    public Readiness judge(Trainee trainee, Answers answers) {
        List<Finding> findings = new ArrayList<>();
        List<Question> yes = yes(trainee, answers);
        yes.forEach(question -> findings.add(
                new Finding(question.code(), verdict(question, answers), question.reason(), question.source())));
        Trainee known = accept(trainee, answers);
        known.restrictions(1, 1)
                .forEach(own -> findings.add(
                        own instanceof HealthCondition condition && condition.needsClearance()
                                ? clearance(condition, answers)
                                : new Finding(own.code(), Verdict.MODIFY, named(ACCOUNTED, own.text()), RIEBE)));
        if (!trainee.isMinor() && trainee.bodyMassIndex() < VERY_THIN_BMI && !answers.clearedByDoctor()) {
            findings.add(new Finding("VERY_THIN", Verdict.SEE_DOCTOR_FIRST, VERY_THIN, "Own safety rule"));
        }
        Verdict verdict = findings.stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.CLEAR);
        Effort effort = yes.stream().map(Question::maxEffort).reduce(Effort.VIGOROUS, Effort::lower);
        return new Readiness(verdict, effort, List.copyOf(findings));
    }

    /** The person with the conditions and medicines that the answers brought to light. */
    public Trainee accept(Trainee trainee, Answers answers) {
        List<String> added = yes(trainee, answers).stream()
                .map(Question::adds)
                .flatMap(Collection::stream)
                .toList();
        return trainee.with(named(HealthCondition.class, added), Set.of(), named(Medicine.class, added));
    }

    private List<Question> yes(Trainee trainee, Answers answers) {
        return questions.all().stream()
                .filter(question -> answers.yes().contains(question.code()))
                .filter(question -> question.isFor(trainee.maternity()))
                .toList();
    }

    private static Verdict verdict(Question question, Answers answers) {
        return switch (question.consequence()) {
            case STOP -> Verdict.SEE_DOCTOR_FIRST;
            case CLEARANCE -> answers.clearedByDoctor() ? Verdict.MODIFY : Verdict.SEE_DOCTOR_FIRST;
            case MODIFY -> Verdict.MODIFY;
        };
    }

    private static Finding clearance(HealthCondition condition, Answers answers) {
        return answers.clearedByDoctor()
                ? new Finding(condition.code(), Verdict.MODIFY, named(CONSENTED, condition.text()), RIEBE)
                : new Finding(
                        condition.code(), Verdict.SEE_DOCTOR_FIRST, named(NEEDS_CONSENT, condition.text()), RIEBE);
    }

    private static Text named(Text format, Text name) {
        return new Text(format.en().formatted(name.en()), format.zh().formatted(name.zh()));
    }

    private static <E extends Enum<E>> Set<E> named(Class<E> type, List<String> codes) {
        Set<E> all = EnumSet.noneOf(type);
        for (E value : EnumSet.allOf(type)) {
            if (codes.contains(value.name())) {
                all.add(value);
            }
        }
        return all;
    }
}
