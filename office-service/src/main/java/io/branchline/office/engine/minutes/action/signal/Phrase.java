package io.branchline.office.engine.minutes.action.signal;

import io.branchline.office.engine.expression.Expression;

/** What people do with a sentence when they hand out work; English and Chinese expressions of each. */
public enum Phrase {
    /** The speaker takes something on. */
    PROMISE(
            "\\b(?:I(?:'ll| will| shall|'m going to| am going to|'m gonna| can(?!['’]t)| could| should| would like to|'d like to|'ve got to| have to| need to| want to| plan to)|let me|lemme|(?:so|then|okay|ok|yes),? I (?:take|do|make|send|write|call|bring|prepare|handle|ask)|my (?:office|team|crew|guys|people|department|staff|assistant|colleagues?|side)(?:'ll| will| is going to| are going to))\\b",
            "我(?!们|国|省|市|厂|校)(?:这边|自己)?(?:来|去|会|将|负责|回头|会后|跟进|准备|整理|明天|下周|马上|尽快|先|需要|要|得|再)"),
    /** All of them take something on. */
    WE_WILL(
            "\\bwe(?:'ll| will|'re going to| are going to|'re gonna| can|'d like to| want to| plan to| need to| have to| should| must|'ve got to)\\b",
            "(?:我们|咱们|大家)(?:这边)?(?:来|去|会|将|要|需要|应该|得|争取|尽快|下一步|接下来)"),
    /** Somebody is asked. */
    REQUEST(
            "\\b(?:(?:can|could|would|will) (?:you|we get|someone|somebody|anyone|anybody|everyone|everybody)|who (?:can|could|will|wants to|would|is going to)|please|feel free to|if you (?:can|could|want to)|I(?:'d| would) (?:like|love|appreciate|ask|encourage)|make sure|be sure|don't forget|reminder|we(?:'d| would) (?:like|love) (?:you|everyone))\\b",
            "麻烦|辛苦|烦请|劳烦|请(?!问|教|允许)|希望(?:你|您|大家|各)|务必|记得|别忘"),
    /** The person spoken to is given something. */
    ASSIGNMENT(
            "\\byou(?:'ll| will|'re going to| are going to|'re gonna| gonna| need to| should| have to| must| can| could| get to| guys (?:can|should|will))\\b",
            "(?:你|您|你们)(?:这边)?(?:来|去|负责|跟进|准备|整理|安排|确认|落实|对接|帮|先|再|要|得)"),
    /** A third person, a role or a team is given something. */
    THIRD(
            "\\b(?:he|she|they|(?-i:[A-Z][a-z]+)|team|teams|group|committee|designers?|manager|developers?|folks|people|community)(?:'ll| will| is going to| are going to|'s going to|'s gonna| are gonna| gonna| is gonna| should| needs? to| can| has to| have to| would)\\b",
            "(?:由|让|请|叫)\\p{IsHan}{2,6}?(?:来|去|负责|牵头|跟进|落实|对接|准备|整理|完成|提交)|(?:负责|牵头)"),
    /** Something is called for without naming anybody. */
    NEED(
            "\\b(?:needs? to be|has to be|should be|to be (?:done|updated|added|fixed|reviewed|decided)|we need|I need|need to|gotta|(?:it|that) would be (?:good|great|nice|helpful))\\b",
            "(?:需要|应该|应当|必须|要)(?:尽快|马上|继续|进一步|抓紧)?(?:完成|提交|准备|整理|确认|联系|落实|推进|安排|对接|跟进|修改|调整|补充|汇报|反馈|制定|研究|梳理)"),
    /** Let us. */
    LETS("\\b(?:let's|let us)\\b", "让我们|咱们"),
    /** The doing itself is of the kind that is handed out. */
    TASK(
            "\\b(?:send|shar(?:e|ing)|post|creat(?:e|ing)|updat(?:e|ing)|review|check|add(?:ing)?|writ(?:e|ing)|prepar(?:e|ing)|upload|publish|finali[sz](?:e|ing)|schedul(?:e|ing)|draft|put together|reach(?:ing)? out|contact|email|e-mail|message|ping|test|fix|merge|submit|present|organi[sz]e|coordinate|set up|look(?:ing)? into|investigate|research|find out|figure out|talk to|ask|announce|promote|design|implement|deploy|release|work(?:ing)? on|continu(?:e|ing)|start(?:ing)?|complet(?:e|ing)|finish|open|close|tag|assign|track|monitor|collect|gather|document|record|edit|propos(?:e|ing)|discuss|vote|think(?:ing)? about|mak(?:e|ing)|sync|connect|provide|report|bring)\\b",
            "提交|发给|发送|准备|整理|确认|联系|落实|推进|安排|对接|跟进|修改|调整|补充|汇报|反馈|制定|研究|梳理|完成|更新|审核|检查|测试|发布|上线|协调|组织|汇总|撰写|编制|收集|答复|采购|签订"),
    /** It is called an action. */
    EXPLICIT("\\b(?:action items?|to-?do|next steps?|homework|assignments?|tasks?)\\b", "待办|行动项|下一步|任务|分工|会后"),
    /** It is to be taken up again. */
    FOLLOW_UP(
            "\\b(?:follow(?:ing)?[- ]?up|get back to|circle back|offline|keep (?:you|everyone|us|folks) (?:posted|updated|informed)|take care of|report back|stay tuned|async|revisit|touch base)\\b",
            "跟进|回头|会后|再(?:确认|讨论|沟通|研究|看)|另行"),
    /** It is about the time after this meeting. */
    LATER(
            "\\b(?:next (?:meeting|week|time|call|month|session|one|half|thirty)|by then|(?:before|until|for) the next|over the next|between now and|in the meantime|after (?:this|the) (?:meeting|call)|in the (?:next|coming)|shortly|soon|upcoming)\\b",
            "下次|下一次|下周|下个月|之前|会后|尽快|近期|接下来"),
    /** A question. */
    QUESTION("\\?\\s*$", "[？?]\\s*$"),
    /** Only if, or not at all. */
    CONDITION(
            "\\b(?:if|unless|would have|could have|should have|might|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|not|never|no)\\b",
            "如果|假如|要是|当时|不用|不需要|没必要|不会|不要|没有"),
    /** It is over. */
    PAST(
            "\\b(?:was|were|did|had|said|went|thought|used to|been|last (?:week|month|time|meeting))\\b",
            "之前|以前|曾经|已经|当时|上次|上周|过了?"),
    /** The speaker is not sure. */
    HEDGE(
            "\\b(?:I think|I guess|maybe|probably|perhaps|kind of|sort of|I mean|you know|I don't know)\\b",
            "可能|也许|大概|我觉得|好像|感觉"),
    /** The speaker handles the meeting itself. */
    SHOWING(
            "\\b(?:share (?:my|the|a|your) screen|my screen|(?:start|kick|hand|pass|turn|jump|go|dive|move) (?:\\w+ ){0,2}(?:over|off|in|into|through|ahead|on|back)|get started|be (?:quick|brief)|stop (?:there|sharing)|can you (?:hear|see)|give (?:it|everyone|folks) (?:\\w+ ){0,2}(?:second|minute|moment)|talk about|tell you|show you|(?:see|catch|meet) (?:you|y'all|every(?:one|body))(?: all| guys)?(?! \\w+ing)|hold on|let (?:you|every(?:one|body)|folks)(?: all| guys)? go|time back|hear from|(?:much|really) appreciate|appreciate (?:you|every\\w+)|(?:wrap|close) (?:\\w+ ){0,2}up|end (?:the|this) (?:meeting|call))\\b",
            "(?:先|来)?(?:介绍一下|分享一下|说一下|讲一下|看一下|共享屏幕)|欢迎|有请|散会|下次再见|再见"),
    /** It sums up what was handed out. */
    RECAP(
            "\\b(?:so again|again,|to recap|just to (?:recap|summari[sz]e)|as (?:discussed|mentioned)|reminder)\\b",
            "总结一下|再强调|重申|归纳");

    private final Expression english;
    private final Expression chinese;

    Phrase(String english, String chinese) {
        this.english = Expression.ignoringCase(english);
        this.chinese = Expression.of(chinese);
    }

    /** Whether a sentence holds one of the expressions; {@code han} for the Chinese ones. */
    public boolean isIn(String sentence, boolean han) {
        return (han ? chinese : english).isIn(sentence);
    }
}
