package io.branchline.office.engine.minutes.action.task;

import io.branchline.office.engine.speech.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English verbs of work that is handed out, and their base forms. */
final class TaskVerbs {
    private static final Map<String, String> BASES = forms();

    private TaskVerbs() {}

    /** The base form of a verb that stands as it is or ends in -ing; empty for any other word. */
    static Optional<String> base(String word) {
        return Optional.ofNullable(BASES.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> forms() {
        Map<String, String> bases = new HashMap<>();
        for (String verb : WordList.lines("task-verbs-en.txt")) {
            bases.put(verb, verb);
            char last = verb.charAt(verb.length() - 1);
            bases.putIfAbsent(verb + "ing", verb);
            bases.putIfAbsent(verb + last + "ing", verb);
            if (last == 'e') {
                bases.putIfAbsent(verb.substring(0, verb.length() - 1) + "ing", verb);
            }
        }
        return bases;
    }
}
