package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.expression.Expression;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is heard where a meeting settles something; each is weak alone, together they show the place. */
public enum DecisionCue {
    /** Others go along. */
    AGREEING(
            "\\b(?:agree[ds]?|agreement|consensus|objections?|no opposition|sounds good|sounds like|makes sense|fine with|happy with|okay with|on board|in favou?r|support(?:ive)?|prefer(?:ence)?|thumbs up)\\b"),
    /** It is called a decision. */
    DECIDING(
            "\\b(?:decid\\w+|decision|resol\\w+|conclu\\w+|settle\\w*|final(?:i[sz]\\w+)?|confirm\\w*|approv\\w+|accept\\w*|vote\\w*)\\b"),
    /** A time is set. */
    SCHEDULING(
            "\\b(?:postpone|defer\\w*|delay|move (?:it|this|that|to|forward|ahead)|push (?:it|this|back)|target\\w*|aim\\w*|schedul\\w+|plan(?:s|ned|ning)?|timeline|deadline|launch|ship\\w*|release)\\b"),
    /** Something is taken in or left out. */
    CHOOSING(
            "\\b(?:includ\\w+|exclud\\w+|remov\\w+|drop\\w*|keep\\w*|merg\\w+|adopt\\w*|go (?:with|for|ahead)|stick (?:with|to)|use|switch\\w*|replac\\w+)\\b"),
    /** Let us. */
    LETS("\\b(?:let's|let us)\\b"),
    /** What all of them will do. */
    WE_WILL("\\bwe(?:'ll| will|'re going to| are going to|'re gonna| can| should)\\b"),
    /** A word that sums up. */
    SO("^(?:so|okay so|ok so|alright|all right|okay|cool|great|then)\\b"),
    /** The time after the meeting. */
    NEXT(
            "\\b(?:next (?:week|call|meeting|time|step|steps)|by (?:monday|tuesday|wednesday|thursday|friday|the end|end of|then|tomorrow)|this week|today|end of)\\b"),
    /** Work on paper that follows. */
    REVIEW(
            "\\b(?:review|feedback|look at|take a look|comment|discuss\\w*|async|offline|follow up|issue|channel|breakout|document|doc)\\b"),
    /** Those it binds. */
    TEAMS("\\b(?:teams?|everyone|everybody|people|folks|clients?|devs)\\b"),
    /** A figure. */
    FIGURE("\\d"),
    /** A question settles nothing. */
    QUESTION("\\?\\s*$"),
    /** The speaker alone. */
    SELF("^\\W*(?:i|i'm|i'll)\\b"),
    /** An opinion. */
    OPINION("\\bI (?:think|guess|mean)\\b"),
    /** What is needed. */
    NEED("\\b(?:needs? to|have to|has to|must|should)\\b"),
    /** A request. */
    REQUEST("\\b(?:please|could you|can you|would you|reach out|ping)\\b");

    /** Where a sentence settles something. */
    public static final Pattern SETTLING = Pattern.compile(
            Stream.of(LETS, WE_WILL, AGREEING, DECIDING, CHOOSING, SCHEDULING)
                    .map(cue -> cue.expression.regex())
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    private final Expression expression;

    DecisionCue(String expression) {
        this.expression = Expression.ignoringCase(expression);
    }

    /** Whether it is heard in a sentence. */
    public boolean isIn(String sentence) {
        return expression.isIn(sentence);
    }
}
