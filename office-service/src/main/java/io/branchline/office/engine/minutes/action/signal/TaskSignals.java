package io.branchline.office.engine.minutes.action.signal;

import io.branchline.office.engine.minutes.action.task.Instruction;
import io.branchline.office.engine.minutes.action.task.Task;
import io.branchline.office.engine.minutes.owner.Owner;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the owner and the task that were read off a sentence say about its being an action item. */
final class TaskSignals {
    /** The names of the numbers, in their order. */
    static final List<String> NAMES;

    /** What anybody can do is not asked of anybody. */
    private static final Pattern ANYBODY =
            Pattern.compile("(?i)\\byou(?:['’]ll| will|['’]re going to| can| could| want| might) \\p{L}+");

    static {
        List<String> names = new ArrayList<>();
        for (Owner.Ground ground : Owner.Ground.values()) {
            names.add("OWNER_" + ground.name());
        }
        names.addAll(List.of("INSTRUCTION", "ANYBODY"));
        NAMES = List.copyOf(names);
    }

    private TaskSignals() {}

    /** The numbers for the words that were given to this owner. */
    static double[] of(String text, Owner owner, SpokenLanguage language) {
        double[] signals = new double[NAMES.size()];
        signals[owner.ground().ordinal()] = 1;
        if (language == SpokenLanguage.EN) {
            boolean instructs = Task.in(text).filter(Instruction::isVerb).isPresent();
            signals[NAMES.indexOf("INSTRUCTION")] = instructs ? 1 : 0;
            signals[NAMES.indexOf("ANYBODY")] = ANYBODY.matcher(text).find() ? 1 : 0;
        }
        return signals;
    }
}
