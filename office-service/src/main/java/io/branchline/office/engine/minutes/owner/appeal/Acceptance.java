package io.branchline.office.engine.minutes.owner.appeal;

import io.branchline.office.engine.expression.Expression;

/** Whether an answer takes on what was asked. */
public final class Acceptance {
    private static final Expression YES = Expression.ignoringCase(
            "\\b(?:will do|I will|I'll do|I can (?:do|take|handle|manage)|I(?:'ll| will) (?:take|handle|get)|leave (?:it|that) (?:with|to) me|count on me|consider it done|you got it|why not me|I got it|sure thing|no problem|on it|got it|happy to|absolutely|of course|sounds good|yes|yep|yeah|sure|okay)\\b"
                    + "|^\\W*(?:me|I do|I am|I would)\\b(?! not)|好的|没问题|可以|收到|行|明白");
    private static final int BEGINNING = 60;

    private Acceptance() {}

    /** Whether it begins with a yes. */
    public static boolean of(String answer) {
        String beginning = answer.length() > BEGINNING ? answer.substring(0, BEGINNING) : answer;
        return YES.isIn(beginning);
    }
}
