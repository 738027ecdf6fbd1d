package io.branchline.nutrition.exerciseplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.plan.TrainingPlan;
import io.branchline.nutrition.engine.training.progress.Adaptation;
import io.branchline.nutrition.engine.training.progress.LoggedSession;
import io.branchline.nutrition.exerciseplanner.ExercisePlanner;
import io.branchline.nutrition.exerciseplanner.PlanRequest;
import io.branchline.nutrition.exerciseplanner.Planned;
import io.branchline.nutrition.exerciseplanner.StatelessPlanRequest;
import io.branchline.nutrition.profile.PersonalData;
import io.branchline.nutrition.profile.Profile;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps plans: makes one for a profile, reads it back, and adapts it to what was trained. */
@Singleton
class ExercisePlans implements PersonalData {
    private final ExercisePlanner planner;
    private final Caller caller;
    private final ObjectMapper json;

    ExercisePlans(ExercisePlanner planner, Caller caller, ObjectMapper json) {
        this.planner = planner;
        this.caller = caller;
        this.json = json;
    }

    /** A stored plan with what was planned. */
    record Kept(ExercisePlan row, Planned planned) {}

    /** The judgement on the week of a logged session, and the plan that follows from it. */
    record Logged(UUID id, Adaptation adaptation, Kept kept, int week) {}

    Kept create(UUID profileId, PlanRequest asked, Instant now) {
        Profile profile = Profile.ownedWithConsent(profileId, caller);
        StatelessPlanRequest whole = ProfileBody.complete(profile, asked, now);
        Planned planned = planner.plan(whole);
        ExercisePlan row = new ExercisePlan(caller.subject(), profileId, now, asked.startDate());
        row.keep(write(whole), write(planned), planned.plan().weeks().size());
        row.persist();
        return new Kept(row, planned);
    }

    Kept read(UUID profileId, UUID planId) {
        Profile.owned(profileId, caller);
        ExercisePlan row = ExercisePlan.owned(profileId, planId, caller);
        return new Kept(row, read(row.document(), Planned.class));
    }

    /** Stores the session and plans the weeks after its week anew; 409 for a second log of the same day. */
    Logged log(UUID profileId, UUID planId, LoggedSession logged) {
        Profile.ownedWithConsent(profileId, caller);
        Kept kept = read(profileId, planId);
        ExercisePlan row = kept.row();
        PlannedWeek week = weekOf(kept.planned().plan(), logged.date());
        List<LoggedSession> before = TrainedSession.of(planId);
        if (before.stream().anyMatch(one -> one.date().equals(logged.date()))) {
            throw Problem.conflict("session-already-logged", "This session was logged before.", "这次训练已记录。");
        }
        TrainedSession session = new TrainedSession(planId, logged);
        session.persist();
        List<LoggedSession> ofWeek = TrainedSession.of(planId).stream()
                .filter(one ->
                        week.sessions().stream().anyMatch(due -> due.date().equals(one.date())))
                .toList();
        Adaptation adaptation = Adaptation.of(week, ofWeek);
        StatelessPlanRequest request =
                read(row.request(), StatelessPlanRequest.class).sparing(adaptation.spare());
        Planned adapted = planner.adapt(kept.planned(), request, week.number(), adaptation.step());
        row.keep(write(request), write(adapted), adapted.plan().weeks().size());
        return new Logged(session.id(), adaptation, new Kept(row, adapted), week.number());
    }

    @Override
    public String section() {
        return "exercisePlans";
    }

    /** Every kept plan with what was asked and what was trained, the oldest first. */
    @Override
    public List<Map<String, Object>> of(UUID profileId) {
        return ExercisePlan.page(profileId, caller, null, Integer.MAX_VALUE).stream()
                .map(row -> Map.<String, Object>of(
                        "id", row.id(),
                        "createdAt", row.createdAt(),
                        "startDate", row.startDate(),
                        "request", read(row.request(), StatelessPlanRequest.class),
                        "planned", read(row.document(), Planned.class),
                        "sessions", TrainedSession.of(row.id())))
                .toList();
    }

    private static PlannedWeek weekOf(TrainingPlan plan, LocalDate date) {
        return plan.weeks().stream()
                .filter(week -> week.sessions().stream()
                        .anyMatch(session -> session.date().equals(date)))
                .findFirst()
                .orElseThrow(() -> Problem.unprocessable(
                        "no-session-that-day", "The plan has no session on that day.", "计划中这一天没有训练。"));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
