package io.branchline.office.engine.minutes.owner.appeal;

import io.branchline.office.engine.expression.Expression;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a speaker asks all who listen, or somebody of them, for something. */
public final class Appeal {
    private static final Pattern ALL =
            Pattern.compile("(?i)\\b(?:those of you|feel free|if you(?:'re| are) (?:interested|an?)"
                    + "|(?:urge|encourage|invite) (?:you|people|the community)|ask (?:people|the community) to|for (?:folks|people|every(?:one|body)|any(?:one|body)) to)\\b"
                    + "|(?<!\\b(?:let|for|with|from|to|of|tell|help|give|show|get|thank|thanks|by|about|see|know|and|give|some|other|many|appreciate|the|these)\\s)"
                    + "\\b(?:you (?:guys|all|folks)|y'all|all of you|any(?:one|body)|every(?:one|body)|folks|all (?:participants|teams|members)|community members)\\b"
                    + "|大家|各位|各部门|各单位");
    private static final Expression SOMEBODY =
            Expression.of("(?i)\\b(?:any|some)(?:one|body)\\b.*\\?|\\bwho (?:can|could|will|wants to)\\b|谁来|谁能|哪位");
    private static final String MAKE_SURE =
            "(?:(?<!\\b(?:to|will|would|should|can|could|I|we|they|and)\\s|['’]ll\\s)make sure|(?<=\\band )make sure (?:that )?you\\b)";
    private static final Pattern YOU = Pattern.compile(
            "(?i)\\b(?:(?:can|could|would|will) you|you(?:'ll| will|'re going to| need to| should| have to| can| could|(?<!\\bif you) want)|please|"
                    + MAKE_SURE + "|(?<!\\b(?:I|we|they|you) )don't forget)\\b|麻烦|辛苦|请你|请您|^请|你来|你去|您来|你负责|你这边");
    private static final Pattern APPEAL = Pattern.compile(
            "(?i)(?<!\\b(?:to|if you|you can|you could) )\\b(?:please(?! let me| (?:please )?I\\b| \\w+ (?:for|on) me to)|feel free|make sure to|don't forget)\\b|(?:请|麻烦)(?:大家|各)");
    private static final Pattern WHOEVER = Pattern.compile("(?i)please|make sure.*|don't forget");
    /** What anybody sees or finds is not asked of anybody. */
    private static final Expression ANYBODY = Expression.of(
            "(?i)\\byou(?:'ll| will|'re going to| can| could) (?:see|notice|find|know|hear|get|explore|read|be able|imagine|guess|tell|say)\\b");

    /** An order that only listeners can follow; it has no subject. */
    private static final Pattern ORDER = Pattern.compile(
            "(?i)(?:^|[.;:!?]\\s+|\\bif (?:you|any\\p{L}+|some\\p{L}+|every\\p{L}+|folks|people|there)\\b[^.?!;]{0,120}?(?:,\\s*|\\b(?=reach out|let (?:me|us) know)))"
                    + "(?:(?:so|and|but|again|also|then|now|okay|yeah|yes|well|just|definitely|always|otherwise)[, ]+)*"
                    + "((?:reach out|get involved|head (?:on )?over|weigh in|sign up|check (?:it |this |that |them )?out|drop (?:it|them|those|that|any|a|me|us)\\b"
                    + "|join (?:us|the|our)\\b|(?:message|e-?mail|ping|tell|send|give|contact|dm|write(?: to)?) (?:me|us)\\b|let (?:me|us) know))\\b"
                    + "|(?<!\\b(?:to|will|should|can|could|would|and|I|we|they|you)\\s|['’]ll\\s)\\b(look out for|watch out for|stay tuned|be on the lookout|keep an eye (?:out|on))\\b");

    private Appeal() {}

    /** The first order to those who listen; empty when there is none. */
    public static Optional<String> order(String text) {
        Matcher order = ORDER.matcher(text);
        return order.find() ? Optional.of(order.group(order.group(1) != null ? 1 : 2)) : Optional.empty();
    }

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
