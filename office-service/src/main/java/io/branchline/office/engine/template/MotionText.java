package io.branchline.office.engine.template;

import io.branchline.office.engine.motion.Motion;
import io.branchline.office.engine.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A motion as the record says it once: who moved, the exact words, what became of it. */
public final class MotionText {
    private MotionText() {}

    /** The sentence in the language of the meeting. */
    public static String of(Motion motion, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        @Nullable String mover = motion.mover();
        Text moved = mover == null
                ? new Text("It was moved: “%s”", "有人动议：“%s”")
                : new Text(mover + " moved: “%s”", mover + "动议：“%s”");
        String seconded = motion.seconded() ? new Text("The motion was seconded.", "动议获附议。").in(locale) : "";
        String outcome = outcome(motion, locale);
        String fate = seconded + (seconded.isEmpty() || outcome.isEmpty() || chinese ? "" : " ") + outcome;
        return moved.in(locale).formatted(motion.text()) + (fate.isEmpty() || chinese ? "" : " ") + fate;
    }

    private static String outcome(Motion motion, Locale locale) {
        return switch (motion.outcome()) {
            case CARRIED -> new Text("The motion carried.", "动议通过。").in(locale);
            case LOST -> new Text("The motion was lost.", "动议未通过。").in(locale);
            case POSTPONED -> new Text("The motion was postponed.", "动议延期。").in(locale);
            case WITHDRAWN -> new Text("The motion was withdrawn.", "动议撤回。").in(locale);
            case NOT_STATED -> "";
        };
    }
}
