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

    private BadOutcome() {}
}
