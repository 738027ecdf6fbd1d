package io.branchline.office.engine.minutes.owner;

import io.branchline.office.engine.expression.Expression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a sentence uses a name: as the one who does something, or as the one spoken to. */
final class Naming {
    private static final String DOING =
            "(?:will|'ll|['’]s going to|is going to|are going to|is gonna|to|should|needs? to|can|could|has to|have to|was going to|said (?:he|she|they)(?:'ll| will)|(?:['’]s|is|are|has been|have been) (?:also |still |currently |already )?(?:working on|planning|preparing|handling|leading))\\b";
    /** Somebody with, by or about whom it is done. */
    private static final Expression BESIDE =
            Expression.of("(?i)\\b(?:with|by|from|about|of|than|like)\\s+(?:\\p{Lu}\\p{L}+\\s+(?:and|or)\\s+)?$");

    /** Who is named after it does it: "be drafted by". */
    private static final Expression PASSIVE =
            Expression.of("(?i)\\b(?:be|being|get) (?:\\p{L}+ly )?\\p{L}+(?:ed|en|wn|ne|lt|nt|ut|ld|pt) by\\s+$");

    private static final Expression DOES = Expression.of(
            "^(?:['’]ll\\b|(?:['’]s)?\\s*,?\\s*(?:(?:(?:and|or|or maybe),? )?(?:[A-Z]\\w+|I|you|(?:the|his|her) team)\\s+){0,3}(?:(?:also|just|definitely|probably|still|then|again|maybe)\\s+){0,2}"
                    + DOING + "|\\s*(?:负责|牵头|来|去|跟进|准备|整理|落实|会|对接|你|您|请|，请|，你|，麻烦))");
    private static final Expression ASKED_BEFORE = Expression.of(
            "(?i)(?:\\b(?:have|get|ask|let|ping|remind|want|please|assign(?:ed)?(?: it| this| that)? to|over to|up to|and)\\s+|麻烦|辛苦|请|由|让)$");
    /** What is done to or for somebody is done by others: "send it to Noor", "as Noor said", "the letter that Noor wrote". */
    private static final Expression DONE_TO = Expression.of(
            "(?i)\\b(?:(?:reach out|talk|speak|send|give|show|report|reply|write|push|sent|gave|talked|spoke|down|back|on|it|that|them|this|those) to|for|at|as|via|ping|contact|message|after|before)\\s+$"
                    + "|(?<!\\b(?:think|know|knew|believe|said|says|say|hope|guess|sure|suggest|propose|agreed?|item|so|see|ask|means?)\\s)\\b(?:that|which)\\s+$");

    private static final Expression TASK_AFTER = Expression.of(
            "^\\s*,?\\s*(?:to\\s+)?(?:(?:definitely|please|also|just|maybe)\\s+)?(?:send|share|post|create|update|review|check|add|write|prepare|upload|publish|finali[sz]e|schedule|draft|put|reach|contact|make|work|look|take|follow|set|do|open|close|fix|test|join|start|continue|coordinate|provide|bring|submit)\\b|^.{0,12}(?:把|将|完成|提交|跟进|准备|整理|确认|联系|负责|发)");
    /** A verb without the ending it has after a name orders who is named: "Noor send me the letter". */
    private static final Expression ORDERED = Expression.of(
            "(?i)^,?\\s+(?:please\\s+|just\\s+)?(?:send|give|tell|ping|dm|message|e-?mail|remind|show|help|call|text|write|shoot|drop) (?:me|us)\\b");

    private static final Expression VOCATIVE_BEFORE =
            Expression.of("(?i)(?:^|[.?!,]\\s*|\\b(?:thanks|thank you|hey|hi|so|and|okay|yeah|again|then)[, ]+)$");
    /** A name after such a word calls nobody: "write to Noor." */
    private static final Expression GOVERNED = Expression.of(
            "(?i)\\b(?:to|with|from|for|by|of|at|on|in|about|like|than|as|via|ask|ping|tell|contact|and|or)\\s+$");

    private static final Expression THANKS = Expression.of(
            "(?i)\\b(?:thank you|thanks|shout ?out|kudos|appreciate|credit|welcome)\\b(?:(?!\\b(?:will|please|can|could|should|if)\\b|['’]ll\\b)[^.?!]){0,60}$|谢谢|感谢");
    private static final Expression SPOKE = Expression.of(
            "^\\s+(?:just |already )?(?:mentioned|said|shared|talked|pointed|brought|asked|suggested)\\b");
    private static final String ASKS =
            "(?:can|could|would|will) you|you(?:'ll| will| need to| should| have to| can| could)";
    private static final Expression ASKING =
            Expression.of("(?i)\\b(?:" + ASKS + "|if you|please)\\b|麻烦|辛苦|请你|请您|你来|你去|你负责");

    /** What one who is called is told to do: "Noor, you take the letter". */
    private static final Expression TOLD = Expression.of(
            "(?i)^\\s*,?\\s*(?:feel free|go ahead and|(?:maybe |perhaps )?you (?:just |also )?(?!know\\b|have\\b|had\\b|are\\b|were\\b|did\\b|do\\b|said\\b|think\\b|see\\b|mean\\b|guys\\b|all\\b|and\\b|or\\b|made\\b|wrote\\b|sent\\b)\\p{Ll}+(?<!ed)\\b)");

    private static final String OPINION =
            "(?i)^\\s*,?\\s*(?:(?:I (?:think|guess|believe)|maybe|perhaps|then|again|also|yeah)[, ]+){0,3}";
    private static final Pattern ASKED_AFTER =
            Pattern.compile(OPINION + "(?:" + ASKS + "|if you (?:can|could|want)|please|feel free)\\b");

    private static final Pattern JOINT =
            Pattern.compile("(?:,?\\s*(?:and|or)\\s+|\\s+|\\s*[,&、]\\s*|\\s*(?:和|与|跟)\\s*)");
    private static final Pattern AND_I = Pattern.compile("\\s+(?:and|or) (?:I|me|myself)\\b|(?:和|跟|与)我(?!们)");
    private static final Expression I_AND = Expression.of("\\b(?:I|[Mm]e|[Mm]yself) (?:and|or) $|我(?:和|跟|与)$");

    private Naming() {}

    /** The first name that the sentence gives something to do. */
    static Optional<People.Mention> doer(String text, List<People.Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !thanks(text, mention))
                .filter(mention -> does(text, mention)
                        || calls(text, mention) && (ASKING.isIn(text) || TOLD.isIn(after(text, mention))))
                .findFirst();
    }

    /** Whether the name is only thanked or said to have spoken. */
    static boolean thanks(String text, People.Mention mention) {
        return THANKS.isIn(text.substring(0, mention.from())) || SPOKE.isIn(after(text, mention));
    }

    private static boolean does(String text, People.Mention mention) {
        String after = after(text, mention);
        String before = text.substring(0, mention.from());
        if (beside(text, mention)) {
            return PASSIVE.isIn(before);
        }
        boolean handed = TASK_AFTER.isIn(after)
                && (ASKED_BEFORE.isIn(before) || before.length() < 4 && after.matches("(?s)^(?: and \\S+)?,.*"));
        return DOES.isIn(after) || handed || ORDERED.isIn(after) && VOCATIVE_BEFORE.isIn(before);
    }

    /** Whether the name only says with, by or from whom. */
    static boolean beside(String text, People.Mention mention) {
        return BESIDE.isIn(text.substring(0, mention.from()));
    }

    /** Whether the name only says with, by or from whom, for whom, or who did something else. */
    static boolean isAside(String text, People.Mention mention) {
        return beside(text, mention) || DONE_TO.isIn(text.substring(0, mention.from()));
    }

    /** Whether the name calls a person: it stands apart, at the beginning or between commas. */
    static boolean calls(String text, People.Mention mention) {
        String after = after(text, mention);
        boolean apart = after.isBlank() || after.matches("(?s)^(?:\\s+(?:and\\s+)?[A-Z]?\\p{L}+)?\\s*[,，.?!。？！].*");
        boolean opens = VOCATIVE_BEFORE.isIn(text.substring(0, mention.from()));
        boolean goesOn = opens && ASKED_AFTER.matcher(after).lookingAt()
                || after.matches("(?s)^\\s+(?:once|if|when|can|could|would|please)\\b.*");
        boolean ends = after.strip().length() <= 1 && !GOVERNED.isIn(text.substring(0, mention.from()));
        return apart && (opens || ends) || goesOn;
    }

    /** Of those a sentence names the one it calls, or the only one. */
    static Optional<People.Mention> meant(String text, List<People.Mention> others) {
        return others.stream()
                .filter(mention -> calls(text, mention))
                .findFirst()
                .or(() -> others.stream()
                        .filter(mention -> others.size() == 1 && !beside(text, mention))
                        .findFirst());
    }

    /** Whether the words between two names make them one group. */
    static boolean joins(String between) {
        return JOINT.matcher(between).matches();
    }

    /** Whether the speaker counts in with the names between: "Lee and I will", "myself or Lee can". */
    static boolean andMe(String text, int from, int to) {
        return AND_I.matcher(text.substring(to)).lookingAt() || I_AND.isIn(text.substring(0, from));
    }

    private static String after(String text, People.Mention mention) {
        return text.substring(
                Math.min(text.length(), mention.from() + mention.words().length()));
    }
}
