package io.branchline.office.engine.minutes.tier;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.action.task.Instruction;
import io.branchline.office.engine.minutes.decision.StatementKind;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.speech.reading.Complete;

/** Whether what a transcript says is fit for a paper: whole, no course of the meeting, and naming the thing it is about. */
record Fitness(SpokenLanguage language) {
    private static final double SETTLED = 2.3;
    private static final int CONTENT = 2;

    /** The course of the meeting itself, a guess or an invitation settles nothing. */
    private static final Expression COURSE = Expression.of(
            "(?i)\\?$|\\b(?:let['’]?s|let us) (?:see|wait|move on|get started|start)\\b|\\b(?:move|go|get|jump) (?:on|back|over|in)(?:to)? (?:to|with)? ?(?:the|our|this)"
                    + "|\\b(?:wrap(?:ping)? (?:this |it )?up|next (?:agenda )?item|on the agenda|(?:objective|purpose|goal) of this (?:meeting|call)|if any(?:body|one)|(?:have|save) (?:all )?the discussion"
                    + "|(?:I|we) (?:just )?want(?:ed)? to (?:see|check|know) if|I (?:would|['’]d) like to request|not sure (?:if|whether|how|what)|I (?:don['’]t know|suspect|doubt)"
                    + "|(?:take|discuss|talk about) (?:that|this|it|these|those)(?: \\w+)? (?:offline|later|more|again)|discuss (?:more )?(?:there|later)|(?:have|has|need|needs) to (?:decide|choose|agree|figure))\\b"
                    + "|^(?:shall|should|could|would|do|does|did) (?:we|you|I|they|it|he|she)\\b"
                    + "|[？?]$|(?:^|，)(?:比如说?|假如|假设|举个?例)|闭幕|开幕|致辞|今天我们(?:通过|来到|聚)");

    private static final Expression CONDITION = Expression.of("(?i)^(?:if|once|when|as long as)\\b");
    /** What is perhaps settled speaks of what comes, or of a choice. */
    private static final Expression COMMITS = Expression.of(
            "(?i)\\b(?:will|going to|gonna|should|must|can|could|may|let['’]s|agree\\w*|decid\\w*|approv\\w*|pass(?:ed|es)|plan\\w*|adopt\\w*"
                    + "|keep|go with|stick|final\\w*|confirm\\w*|postpon\\w*|consensus|makes sense|want to|would like to|propos\\w*"
                    + "|recommend\\w*|prefer\\w*|choose|chose|target\\w*|deadline|schedul\\w*|settled)\\b|['’]ll\\b");

    private static final Expression POSSIBLE = Expression.of("(?i)\\b(?:can|could|may|might|should|would)\\b");
    /** Given out for the meeting itself. */
    private static final Expression ALONG = Expression.of(
            "(?i)^(?:give (?:\\w+ ){0,4}updates?\\b|keep (?:it|this) (?:short|brief)|cut (?:it|this|this one) short|leave (?:\\w+ ){0,4}open\\b"
                    + "|talk (?:\\w+ ){0,4}(?:more|briefly|about (?:that|this|it))\\b|continue to monitor\\.?$|raise your hand|plan on seeing)");

    /** The thing to be done is only pointed at. */
    private static final Expression UNNAMED = Expression.of(
            "(?i)^\\w+(?: a look)?(?: (?:up|out|on|to|with|about|at|into|over|down|back|around|off|of|for|through|updating|doing))* (?:it|them|this|that|these|those)"
                    + "(?= (?:in|on|to|for|with|by|up|out|and|or|as|very|right|at|from|over|next|tomorrow|today|together|through|into|around|back|again)\\b|[.,]|$)");

    boolean isDecision(String text) {
        return saysSomething(text) && (settles(text) || perhapsSettles(text));
    }

    /** Whether an English text only says what one can or should do. */
    boolean isPossibility(String text) {
        return language == SpokenLanguage.EN && POSSIBLE.isIn(text);
    }

    /** Whether a text is whole and names a thing. */
    boolean saysSomething(String text) {
        return isWhole(text) && Words.content(text).size() >= CONTENT;
    }

    /** Whether the words leave no doubt that something was settled. */
    boolean settles(String text) {
        return StatementKind.DECISION.weigh(text, language) >= SETTLED;
    }

    /** What is in doubt must at least be read without the sentence before. */
    private boolean perhapsSettles(String text) {
        return language == SpokenLanguage.EN
                && COMMITS.isIn(text)
                && Telling.standsAlone(text, language)
                && Complete.is(text, language)
                && !CONDITION.isIn(text);
    }

    boolean isAction(ActionItem action) {
        String task = action.task();
        return isWhole(task)
                && !Tiers.isReport(action)
                && !ALONG.isIn(task)
                && !task.contains("… ")
                && (language == SpokenLanguage.ZH
                        || Instruction.is(action)
                        || Telling.standsAlone(task, language) && Complete.is(task, language));
    }

    /** Whether an English action reads as a task and names its thing, or at least its day. */
    boolean isTask(ActionItem action) {
        return language == SpokenLanguage.ZH
                || Instruction.is(action) && (action.due() != null || !UNNAMED.isIn(action.task()));
    }

    private boolean isWhole(String text) {
        return Telling.isWhole(text, language) && !Tiers.isSupposed(text) && !COURSE.isIn(text);
    }
}
