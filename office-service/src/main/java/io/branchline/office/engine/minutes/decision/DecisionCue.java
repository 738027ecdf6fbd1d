package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.expression.Expression;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is heard where a meeting settles something; each is weak alone, together they show the place. */
public enum DecisionCue {
    /** Others go along. */
    AGREEING(
            1.0,
            "\\b(?:agree[ds]?|agreement|consensus|objections?|no opposition|sounds good|sounds like|makes sense|fine with|happy with|okay with|on board|in favou?r|support(?:ive)?|prefer(?:ence)?|thumbs up)\\b"),
    /** It is called a decision. */
    DECIDING(
            1.0,
            "\\b(?:decid\\w+|decision|resol\\w+|conclu\\w+|settle\\w*|final(?:i[sz]\\w+)?|confirm\\w*|approv\\w+|accept\\w*|vote\\w*)\\b"),
    /** A time is set. */
    SCHEDULING(
            0.6,
            "\\b(?:postpone|defer\\w*|delay|move (?:it|this|that|to|forward|ahead)|push (?:it|this|back)|target\\w*|aim\\w*|schedul\\w+|plan(?:s|ned|ning)?|timeline|deadline|launch|ship\\w*|release)\\b"),
    /** Something is taken in or left out. */
    CHOOSING(
            0.6,
            "\\b(?:includ\\w+|exclud\\w+|remov\\w+|drop\\w*|keep\\w*|merg\\w+|adopt\\w*|go (?:with|for|ahead)|stick (?:with|to)|use|switch\\w*|replac\\w+)\\b"),
    /** Let us. */
    LETS(1.2, "\\b(?:let's|let us)\\b"),
    /** What all of them will do. */
    WE_WILL(0.8, "\\bwe(?:'ll| will|'re going to| are going to|'re gonna| can| should)\\b"),
    /** A word that sums up. */
    SO(0.3, "^(?:so|okay so|ok so|alright|all right|okay|cool|great|then)\\b"),
    /** The time after the meeting. */
    NEXT(
            0.4,
            "\\b(?:next (?:week|call|meeting|time|step|steps)|by (?:monday|tuesday|wednesday|thursday|friday|the end|end of|then|tomorrow)|this week|today|end of)\\b"),
    /** Work on paper that follows. */
    REVIEW(
            0.2,
            "\\b(?:review|feedback|look at|take a look|comment|discuss\\w*|async|offline|follow up|issue|channel|breakout|document|doc)\\b"),
    /** Those it binds. */
    TEAMS(0.0, "\\b(?:teams?|everyone|everybody|people|folks|clients?|devs)\\b"),
    /** A figure. */
    FIGURE(0.0, "\\d"),
    /** A question settles nothing. */
    QUESTION(-1.0, "\\?\\s*$"),
    /** The speaker alone. */
    SELF(-0.2, "^\\W*(?:i|i'm|i'll)\\b"),
    /** An opinion. */
    OPINION(-0.3, "\\bI (?:think|guess|mean)\\b"),
    /** What is needed. */
    NEED(0.1, "\\b(?:needs? to|have to|has to|must|should)\\b"),
    /** A request. */
    REQUEST(0.0, "\\b(?:please|could you|can you|would you|reach out|ping)\\b");

    /** Where a sentence settles something. */
    static final Pattern SETTLING = Pattern.compile(
            Stream.of(LETS, WE_WILL, AGREEING, DECIDING, CHOOSING, SCHEDULING)
                    .map(cue -> cue.expression.regex())
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    private final double weight;
    private final Expression expression;

    DecisionCue(double weight, String expression) {
        this.weight = weight;
        this.expression = Expression.ignoringCase(expression);
    }

    /** Whether it is heard in a sentence. */
    public boolean isIn(String sentence) {
        return expression.isIn(sentence);
    }

    /** How far it makes the sentence itself, and not only its place, read like a decision. */
    double weight() {
        return weight;
    }
}
