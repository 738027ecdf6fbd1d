package io.branchline.office.engine.minutes.action;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that only say who will be where, or what cannot be, which is nothing to be done: "the core team will be at the fair". */
final class Presence {
    private static final Pattern THERE = Pattern.compile(
            "(?i)\\b(?:we|I|you|they|he|she|it|one) (?:can['’]?t|cannot|couldn['’]?t|won['’]?t|wouldn['’]?t)\\b[^,;]*|(?:\\b(?:will|shall|gonna|going to)|['’]ll)\\s+(?:\\p{L}+ly |also |all |both |still |just )*(?:be|meet up|gather)\\s+(?:\\p{L}+ly |also |all |back |right |out )*"
                    + "(?:at|in (?!touch|contact|charge)|on (?!it|me|us|you|top)|there|here|present|around|away|attending|travell?ing|visiting)(?:\\b|(?<= ))"
                    + "|(?:将|会|都会|也会|要)(?:出席|到场|在场|列席|参会)|(?:将|会|都会|也会)在(?=[^，。；]*(?:现场|会场|展会|展台|大会)[，。；]?$)");

    private Presence() {}

    /** Whether nothing is handed out but being somewhere. */
    static boolean only(String text, Predicate<String> handsOut) {
        Matcher there = THERE.matcher(text);
        return there.find() && !handsOut.test(there.replaceAll(" "));
    }
}
