package io.branchline.nutrition.engine.training.plan;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.volume.Phase;
import java.util.List;

/**
 * One week of a plan.
 *
 * @param everydayMinutes minutes of walking or its like, outside the sessions, that the sessions had no room for
 */
public record PlannedWeek(int number, Phase phase, List<Session> sessions, int everydayMinutes) {

    public int endurance(Effort effort) {
        return sessions.stream().mapToInt(session -> session.endurance(effort)).sum();
    }

    /** Minutes of moderate effort or their equivalent: a vigorous minute counts twice. WHO 2020. */
    public int equivalentMinutes() {
        return endurance(Effort.MODERATE) + 2 * endurance(Effort.VIGOROUS);
    }

    /** All endurance of the week, a vigorous minute by its worth: what the body has to get used to. */
    public int load(int vigorousWorth) {
        return endurance(Effort.LIGHT) + endurance(Effort.MODERATE) + vigorousWorth * endurance(Effort.VIGOROUS);
    }

    /** The same week without the promise to build up, for when the wished time does not let it grow. */
    public PlannedWeek notBuilding() {
        return phase == Phase.BUILD ? new PlannedWeek(number, Phase.STEADY, sessions, everydayMinutes) : this;
    }

    public int days(Part part) {
        return (int) sessions.stream().filter(session -> session.has(part)).count();
    }

    public int kcal() {
        return sessions.stream().mapToInt(Session::kcal).sum();
    }
}
