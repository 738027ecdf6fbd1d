package io.branchline.office.engine.minutes.decision;

/** How speakers say that something may end badly. */
final class BadOutcome {
    private static final String BAD =
            "(?:los(?:e|es|ing)|fail(?:s|ing)?|miss(?:es)?|breaks?|dies?|dying|slips?|hurt|sued?|penalt\\w+|fined|poison\\w*|expires?|crash\\w*|leak(?:s|ing)?"
                    + "|flood(?:s|ing)?|collapses?|suffers?|runs? out|fall(?:s|ing)? behind|burn(?:s|ing)? out|(?:be |too |come )late|delayed|stuck|in trouble|walk away|leave us|quits?|left alone|shut (?:us )?down|wet)";
    private static final String WHO =
            "(?:we|it|they|he|she|everything|every(?:body|one)|nobody|some(?:body|one)|people|(?:the|our|your|this|that) [\\w-]+(?: [\\w-]+)?)";

    /** Under a condition: "if the pump fails, we lose the harvest". */
    static final String IF = "\\b(?:if|unless|once) [^,.?]{3,80},? (?:then )?" + WHO
            + "(?:['’](?:ll|re|s))?(?: [\\w-]+){0,3}? (?:" + BAD + "|can['’]?t \\w+|cannot \\w+|won['’]?t \\w+)\\b";
    /** As possible: "the windows might slip two weeks". */
    static final String MAY =
            "\\b(?:might|may|could|gonna|going to|will) (?:(?:be|get|just|also|all|one|day|then|simply|actually) )*"
                    + BAD + "\\b";

    /** Said of oneself, in Chinese; also with the English word. */
    static final String FEAR_HAN =
            "(?:我|真|最|就|心里|有点)(?:最|真|很|也|有点)?(?:怕|慌|发毛|悬)|睡不(?:好|踏实|着)|不放心|吓死?人|\\b(?:concern|worry|worried|risk)\\b|掉链子|出人命|要命";

    /** Under a condition or as possible, in Chinese. */
    static final String HAN =
            "(?:万一|要是|如果|一旦|哪天|再来一次|不下来)[^。？！]{1,24}?(?:挂|没了|全没|断|黄|乱|白|爆|烧|跑不掉|完了|收不回|批不下来|开不了|进不了|赶不上|流失|延|拖|紧张|炸|崩|丢|罚|被)"
                    + "|(?:恐怕|可能|搞不好|说不定)(?:会|要|就|直接|有)?[^。？！]{0,14}?(?:黄|乱|垮|断|爆|流失|跟不上|延|拖|白|挂|丢|亏|出事)|(?:会|要)(?:乱|垮|黄|崩)(?:了|掉|的|$|。)|差评";

    private BadOutcome() {}
}
