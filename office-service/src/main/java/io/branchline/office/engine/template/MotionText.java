package io.branchline.office.engine.template;

import io.branchline.office.engine.motion.Motion;
import io.branchline.office.engine.text.Text;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A motion as the record says it once: who moved, the exact words behind "I move", what became of it. */
public final class MotionText {
    /** The words that only make a motion; what is moved stands behind them. */
    private static final Pattern MAKING = Pattern.compile(
            "(?i)^I(?:'d| would)?(?: like to| hereby| so| formally)? (?:move|make (?:a|the) motion),? (?=(?:that|to)\\b)"
                    + "|^(?:我|现)(?:正式)?动议[，：,:]?");

    private MotionText() {}

    /** The sentence in the language of the meeting. */
    public static String of(Motion motion, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        @Nullable String mover = motion.mover();
        String matter = MAKING.matcher(motion.text()).replaceFirst("");
        String colon = matter.equals(motion.text()) ? ":" : "";
        Text moved = mover == null
                ? new Text("It was moved" + colon + " “%s”", "有人动议：“%s”")
                : new Text("%s moved" + colon + " “%s”", "%s动议：“%s”");
        String seconded = motion.seconded() ? new Text("The motion was seconded.", "动议获附议。").in(locale) : "";
        String outcome = outcome(motion, locale);
        String fate = seconded + (seconded.isEmpty() || outcome.isEmpty() || chinese ? "" : " ") + outcome;
        String told = mover == null
                ? moved.in(locale).formatted(matter)
                : moved.in(locale).formatted(mover, matter);
        return told + (fate.isEmpty() || chinese ? "" : " ") + fate;
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
