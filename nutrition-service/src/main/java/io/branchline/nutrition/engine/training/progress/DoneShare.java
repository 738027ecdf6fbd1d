package io.branchline.nutrition.engine.training.progress;

import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.plan.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How much of the training that was due has been done. */
final class DoneShare {
    private DoneShare() {}

    /** Minutes done of the minutes due until the last logged day; no session counts for more than was planned. */
    static double of(PlannedWeek week, List<LoggedSession> logged) {
        LocalDate last = logged.stream()
                .map(LoggedSession::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Session> due = week.sessions().stream()
                .filter(session -> !session.date().isAfter(last))
                .toList();
        double planned = due.stream().mapToInt(Session::minutes).sum();
        double done = due.stream()
                .mapToDouble(session -> logged.stream()
                        .filter(one -> one.date().equals(session.date()))
                        .mapToInt(one -> Math.min(one.doneMinutes(), session.minutes()))
                        .sum())
                .sum();
        return planned == 0 ? 1 : done / planned;
    }
}
