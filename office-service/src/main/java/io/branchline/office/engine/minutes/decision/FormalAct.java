package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.expression.Expression;

/** Words by which an English meeting settles something in due form; they settle it whatever else speaks for or against. */
public final class FormalAct {
    private static final String BODY =
            "(?:board|committee|council|panel|assembly|trustees|directors|shareholders|members)";
    private static final String SETTLES =
            "(?:approve[sd]?|adopt(?:s|ed)|decide[sd]|resolve[sd]|agree[sd]|ratif(?:ies|ied)|elect(?:s|ed)|reject(?:s|ed)|authori[sz]e[sd])";

    /** One expression for all of them. */
    static final String REGEX = "\\b(?:motion|amendment|resolution)(?: (?!that\\b|if\\b)[^\\s.;]+){0,10}?"
            + " (?:carries|carried|passes|passed|adopted|fails|failed|defeated|lost)\\b(?! (?:to|it|them|us|a|an|the)\\b)"
            + "|\\b(?:be it (?:further |therefore )?resolved\\b|(?:it is|it was|is|was) (?:hereby |so |further )?resolved (?:that|to)\\b)"
            + "|\\bthe (?:ayes|noes|nays) have it\\b|\\bso ordered\\b"
            + "|^\\W*(?:decisions?|decided|resolved|resolution|agreed)(?: \\w+)?\\s?[:\\u2013\\u2014]"
            + "|\\bthe " + BODY + "(?: has| have)? (?:hereby |unanimously |formally |all )?" + SETTLES + "\\b"
            + "|\\b(?:unanimously|formally|hereby) " + SETTLES + "\\b";

    private static final Expression SAID = Expression.ignoringCase(REGEX);
    private static final Expression ASKED = Expression.ignoringCase(
            "\\?\\s*$|\\b(?:if|whether|unless|until|once|when|before|could|would|might|should|last (?:week|month|year|time))\\b");

    private FormalAct() {}

    /** Whether a sentence settles something in due form, and does not only ask, suppose or look back. */
    public static boolean isIn(String sentence) {
        return SAID.isIn(sentence) && !ASKED.isIn(sentence);
    }
}
