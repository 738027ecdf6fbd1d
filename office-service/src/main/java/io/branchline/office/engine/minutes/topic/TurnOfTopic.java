package io.branchline.office.engine.minutes.topic;

import io.branchline.office.engine.expression.Expression;

/** What people say when they leave a topic or take up the next; English and Chinese expressions. */
enum TurnOfTopic {
    /** A word that opens something new. */
    OPENER(
            "^\\W*(?:(?:um|uh|yeah|yes)[, .]*)?(?:okay|ok|right|alright|all right|so|now|anyway|well|cool|great)\\b",
            "^(?:好的?|那么?|行|对|嗯|谢谢|感谢|接下来|下面|首先|最后|另外|刚才)"),
    /** The next item is called. */
    NEXT(
            "\\b(?:next|move on|moving on|go on to|first|second|third|last(?:ly)?|finally|another|agenda|topic|item|let's (?:start|begin|talk|discuss|look|go|move|hear|get)|start with|begin with|turn to|what about|how about|presentation|over to you|take it away|hand it|welcome|overview|update)\\b",
            "接下来|下面|下一个|首先|最后|第[一二三四五六七八九十]个?(?:问题|环节|话题|部分|方面)|进入|环节|话题|有请|请教|想问|我们来|开始|今天的|主题|欢迎|提问"),
    /** The one before is closed. */
    CLOSED(
            "\\b(?:thank you|thanks|that's it|that's all|any (?:other )?(?:questions|comments|thoughts)|anything else|sounds good|perfect|great|done|finished)\\b",
            "谢谢|感谢|掌声|就这些|这么多|就到这|说得|分享"),
    /** It is asked. */
    ASKED("\\?", "[？?]|呢|吗"),
    /** The meeting ends. */
    ENDING(
            "\\b(?:wrap up|meeting (?:is|will be)|close the meeting|next meeting|see you|bye|that's all for|end of the meeting|minutes)\\b",
            "今天就|到此|结束|再见|感谢大家|总结");

    private final Expression english;
    private final Expression chinese;

    TurnOfTopic(String english, String chinese) {
        this.english = Expression.ignoringCase(english);
        this.chinese = Expression.of(chinese);
    }

    boolean isIn(String words, boolean han) {
        return (han ? chinese : english).isIn(words);
    }
}
