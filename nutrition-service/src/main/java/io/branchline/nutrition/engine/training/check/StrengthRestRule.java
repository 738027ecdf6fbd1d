package io.branchline.nutrition.engine.training.check;

import static io.branchline.nutrition.engine.training.check.GuidelineCheck.ACSM;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.Muscle;
import io.branchline.nutrition.engine.training.plan.Part;
import io.branchline.nutrition.engine.training.plan.Session;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A muscle rests two days between two trainings. */
final class StrengthRestRule {
    private static final Set<Muscle> EVERY_DAY = EnumSet.of(Muscle.ABDOMINALS, Muscle.PELVIC_FLOOR, Muscle.CALVES);

    private StrengthRestRule() {}

    static GuidelineCheck of(Checked checked) {
        List<Session> sessions =
                checked.sessions().filter(session -> session.has(Part.STRENGTH)).toList();
        long broken = 0;
        for (int i = 1; i < sessions.size(); i++) {
            Session before = sessions.get(i - 1);
            Session after = sessions.get(i);
            boolean neighbours = before.date().plusDays(1).equals(after.date());
            Set<Muscle> again = movers(checked, before);
            again.retainAll(movers(checked, after));
            broken += neighbours && !again.isEmpty() ? 1 : 0;
        }
        return GuidelineCheck.of(
                "STRENGTH_REST",
                new Text("Rest between two trainings of a muscle", "同一肌肉两次训练的间隔"),
                broken == 0 ? new Text("48 h or more", "48小时以上") : Text.of("shorter %d times", "%d次不足", broken),
                new Text("48 h", "48小时"),
                broken == 0,
                new Text("Strength days that touch should not load the same muscles.", "相邻的力量日不应练同一肌肉。"),
                ACSM);
    }

    private static Set<Muscle> movers(Checked checked, Session session) {
        Set<Muscle> movers = EnumSet.noneOf(Muscle.class);
        movers.addAll(checked.exercises(session, Part.STRENGTH).stream()
                .map(Exercise::muscles)
                .flatMap(Collection::stream)
                .toList());
        movers.removeAll(EVERY_DAY);
        return movers;
    }
}
