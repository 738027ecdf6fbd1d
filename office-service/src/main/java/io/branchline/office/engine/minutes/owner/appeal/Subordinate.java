package io.branchline.office.engine.minutes.owner.appeal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clauses that say for whom or to what end something is done, and hand nothing out: "so that you can see it". */
public final class Subordinate {
    private static final String SUBJECT =
            "(?:(?:all |the |our )*(?:you(?: guys| all)?|folks|people|every(?:one|body)|any(?:one|body)|some(?:one|body)|they|"
                    + Audience.SORT
                    + "|(?:community|team) members|the \\w+ team|(?:these|those) (?:\\w+ )?(?:teams|groups|folks|people)))";
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)\\b(?:(?:so(?: that)?|that|as|when|because|before|after|until|like|make sure(?: that)?) " + SUBJECT
                    + "(?:['’]re| can| could| know| knows| want| wants| are| is| may| might| see| would| get| gets| has| have(?! to))"
                    + "|so that (?-i:\\p{Lu}\\p{Ll}+)(?: and (?-i:\\p{Lu}\\p{Ll}+))? (?:can|could|may|might|has|have|knows?|gets?)"
                    + "|(?:which|who|where|what|how|whatever) " + SUBJECT + "(?:['’]\\p{L}+)?(?: \\p{L}+)?)\\b");

    private Subordinate() {}

    /** The sentence with blanks where such clauses begin; as long as before. */
    public static String blanked(String sentence) {
        Matcher clause = CLAUSE.matcher(sentence);
        StringBuilder blanked = new StringBuilder(sentence);
        while (clause.find()) {
            for (int i = clause.start(); i < clause.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }
}
