package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.expression.Expression;
import java.util.function.Predicate;

/**
 * Words that only say who will be where, what will take place or cannot be, who speaks next and what one says, which is nothing
 * to be done: "the core team will be at the fair".
 */
final class Presence {
    private static final Expression THERE = Expression.of(
            "(?i)\\b(?:will|going to|['’]ll) (?:also |still )?(?:be )?(?:happen(?:ing)?|tak(?:e|ing) place|(?:be |being )?held)\\b"
                    + "|(?:\\b(?:I|we)(?:['’]ll| will| want to|['’]d like to| would like to)|\\blet me) (?:just |now |then |certainly )?(?:(?:hand|pass|turn|throw|kick|give) (?:it|this|that|things|a chance|the floor)(?: back| off)?(?: over)? to [\\p{L}'’-]+|talk (?:\\p{L}+ ){0,4}(?:about|to you)\\b)"
                    + "|\\bI(?:['’]d| would)(?: just| also)? (?:like|love|want) to (?:just |also )?(?:add|say|mention|note|stress|emphasi[sz]e|point out|thank|welcome)\\b|\\b(?:we|I|you|they|he|she|it|one) (?:can['’]?t|cannot|couldn['’]?t|won['’]?t|wouldn['’]?t)\\b[^,;]*|(?:\\b(?:will|shall|gonna|going to)|['’]ll)\\s+(?:\\p{L}+ly |also |all |both |still |just )*(?:be|meet up|gather)\\s+(?:\\p{L}+ly |also |all |back |right |out )*"
                    + "(?:at|in (?!touch|contact|charge)|on (?!it|me|us|you|top)|there|here|present|around|away|attending|travell?ing|visiting)(?:\\b|(?<= ))"
                    + "|(?:将|会|都会|也会|要)(?:出席|到场|在场|列席|参会)|(?:将|会|都会|也会)在(?=[^，。；]*(?:现场|会场|展会|展台|大会)[，。；]?$)");

    private Presence() {}

    /** Whether nothing is handed out but being somewhere. */
    static boolean only(String text, Predicate<String> handsOut) {
        return THERE.isIn(text) && !handsOut.test(THERE.replaceAll(text, " "));
    }
}
