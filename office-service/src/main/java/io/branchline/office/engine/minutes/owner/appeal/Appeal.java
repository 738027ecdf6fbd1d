package io.branchline.office.engine.minutes.owner.appeal;

import io.branchline.office.engine.expression.Expression;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a speaker asks all who listen, or somebody of them, for something. */
public final class Appeal {
    private static final Pattern ALL =
            Pattern.compile("(?i)\\b(?:those of you|feel free|if you(?:'re| are) (?:interested|an?)"
                    + "|for (?:folks|people|every(?:one|body)|any(?:one|body)) to)\\b"
                    + "|(?<!\\b(?:let|for|with|from|to|of|tell|help|give|show|get|thank|thanks|by|about|see|know|and|give|some|other)\\s)"
                    + "\\b(?:you (?:guys|all|folks)|y'all|all of you|any(?:one|body)|every(?:one|body)|folks|all (?:participants|teams|members)|community members)\\b"
                    + "|大家|各位|各部门|各单位");
    private static final Expression SOMEBODY =
            Expression.of("(?i)\\b(?:any|some)(?:one|body)\\b.*\\?|\\bwho (?:can|could|will|wants to)\\b|谁来|谁能|哪位");
    private static final Pattern YOU = Pattern.compile(
            "(?i)\\b(?:(?:can|could|would|will) you|you(?:'ll| will|'re going to| need to| should| have to| can| could| want)|please|(?<!\\bto )make sure|don't forget)\\b|麻烦|辛苦|请你|请您|^请|你来|你去|您来|你负责|你这边");
    private static final Pattern APPEAL = Pattern.compile(
            "(?i)(?<!\\b(?:to|if you|you can|you could) )\\b(?:please(?! let me| \\w+ (?:for|on) me to)|feel free|make sure to|don't forget)\\b|(?:请|麻烦)(?:大家|各)");
    private static final Pattern WHOEVER = Pattern.compile("(?i)please|make sure|don't forget");
    /** What anybody sees or finds is not asked of anybody. */
    private static final Expression ANYBODY = Expression.of(
            "(?i)\\byou(?:'ll| will|'re going to| can| could) (?:see|notice|find|know|hear|get|explore|read|be able)\\b");

    private Appeal() {}

    /** Finds who stands for all who listen: "everybody", "those of you". */
    public static Matcher toAll(String text) {
        return ALL.matcher(text);
    }

    /** Finds what one who listens is asked with: "could you", "please". */
    public static Matcher toYou(String text) {
        return YOU.matcher(text);
    }

    /** Whether what {@link #toYou} found may be meant for whoever listens: "please". */
    public static boolean isForWhoever(String asking) {
        return WHOEVER.matcher(asking).matches();
    }

    /** Whether it asks who will do it: "can anybody?". */
    public static boolean seeksSomebody(String text) {
        return SOMEBODY.isIn(text);
    }

    /** Whether it says what anybody can see or find. */
    public static boolean isOpenToAnybody(String text) {
        return ANYBODY.isIn(text);
    }

    /** Whether all are asked for something before this place: "please write to me and I will add it". */
    public static boolean isBefore(String text, int place) {
        Matcher appeal = APPEAL.matcher(text);
        return appeal.find() && appeal.start() < place;
    }
}
