package io.branchline.office.engine.minutes.action.task;

import io.branchline.office.engine.minutes.ActionItem;

/** Whether an English action reads as a task: it says who is to do it, or begins with the verb of what is to be done. */
public final class Instruction {
    private Instruction() {}

    /** Whether it does. */
    public static boolean is(ActionItem action) {
        String text = action.text();
        boolean led = action.owner() != null && text.startsWith(ActionItem.lead(action.owner()));
        return led || isVerb(text);
    }

    /** Whether a text begins with the verb of what is to be done. */
    public static boolean isVerb(String text) {
        String word = text.split("[\\s,.]", 2)[0];
        return TaskVerbs.base(word).filter(word::equalsIgnoreCase).isPresent();
    }
}
