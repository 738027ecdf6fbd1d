package io.branchline.office.engine.minutes.action;

import static io.branchline.office.engine.minutes.action.CueSet.cue;

import io.branchline.office.engine.speech.SpokenLanguage;

/** What promises, requests and assignments sound like in English and Chinese meetings. */
final class ActionCues {
    private static final String SUBJECT = "(?:I|we|he|she|they|you|it)";
    private static final String SHOW =
            "(?:share (?:my|the|a) screen|(?:start|begin|kick|hand|pass|turn|open|move|jump|go|dive|get) (?:\\w+ ){0,2}(?:over|off|in|into|on|up|with|started|to the|ahead|through)|be (?:quick|brief|honest|taking notes)|say|stop|pause|let you|read|talk|see|give (?:it|everyone|people) (?:\\w+ )?(?:second|minute|moment|over))";

    private static final CueSet ENGLISH = CueSet.of(
            cue(
                    3.0,
                    "\\b(?:action items?|to-?dos?|next steps?|homework)\\b(?:.{0,30}\\b(?:is|are|for|to|that)\\b|\\s*[:,])"),
            cue(
                    2.6,
                    "\\b(?:please|kindly)\\s+(?:\\w+ly )?(?:send|share|review|update|check|add|create|make|prepare|write|follow|reach|submit|post|provide|contact|open|look|let|take|give|finish|complete|test|vote|report|put)\\b"),
            cue(
                    2.4,
                    "\\bI(?:'ll| will| shall|'m going to| am going to|'m gonna)\\s+(?:also |then |definitely |just |make sure |try to |be )*(?!(?:just |quickly )?"
                            + SHOW + ")[a-z]+"),
            cue(
                    2.4,
                    "\\b(?:can|could|would|will) you\\s+(?:also |just |please |maybe |all )*(?!(?:see|hear|guys|repeat|say|tell|explain|elaborate|imagine|mute|unmute|speak|clarify|go|plug)\\b)[a-z]+"),
            cue(
                    2.2,
                    "\\b(?:let me|lemme)\\s+(?:follow|check|get back|look into|find out|take|write|send|add|create|put|ping|reach|work|see if)\\b"),
            cue(
                    2.2,
                    "\\b(?:I|we) can\\s+(?:also |just |definitely |probably )*(?:follow|check|get back|look into|take|write|send|add|create|put|ping|reach|share|update|do that|work|help|make|open|prepare|set|post|coordinate)\\b"),
            cue(
                    2.0,
                    "\\b(?:you(?:'ll| will)|you(?:'re| are) (?:going to|gonna)|[A-Z][a-z]+(?:'ll| will| is going to| is gonna| should| needs to| to))\\s+(?!be\\b)(?:\\w+ )?[a-z]{3,}"),
            cue(
                    1.9,
                    "\\b(?:we|you|they|somebody|someone|everyone|everybody|people|teams?)(?:'ll| will|'re going to| are going to| need to| should| have to| must|'d better| ought to)\\s+(?!be able|see\\b|have to see)[a-z]+"),
            cue(
                    2.2,
                    "\\b(?:follow(?:ing)? up|get back to|reach(?:ing)? out|circle back|take (?:that|this|it) (?:offline|up|away|on)|look(?:ing)? into|work(?:ing)? on (?:that|this|it|the)|keep (?:you|everyone|us) (?:posted|updated)|report back|drop (?:it|that|this|a link)|put (?:up|together|out|in) (?:a|the)|write up|set up|sync up)\\b"),
            cue(1.6, "\\b(?:I|we) (?:need|have|want|plan|hope|intend|aim)(?:ed)? to\\s+[a-z]+"),
            cue(
                    1.5,
                    "\\b(?:let's|let us)\\s+(?!(?:see|say|start|move|go|jump|begin|continue|get started|talk|wait|hear|give)\\b)[a-z]+"),
            cue(
                    -1.5,
                    "\\b(?:I|we|you|they|he|she) (?:said|thought|mean|guess|used to|was|were|had)\\b.{0,20}\\b(?:would|could|will)\\b"),
            cue(
                    -1.2,
                    "\\b(?:would have|could have|should have|if (?:I|we|you|they) (?:were|had)|don't need to|doesn't need to|don't have to|won't|will not|not going to|never|shouldn't)\\b"),
            cue(-1.0, "^(?:what|why|how|who|when|where|which|do|does|did|is|are|was|were|have|has)\\b.*\\?"),
            cue(-0.8, "\\?$"));

    private static final CueSet CHINESE = CueSet.of(
            cue(3.0, "待办|行动项|会后.{0,12}(?:需要|请|要|由)|下一步.{0,10}(?:请|由|要|需)|(?:分工|任务)(?:如下|是)"),
            cue(2.8, "(?:^|[，。,])(?:那么?|然后|还有|另外)?(?:麻烦|辛苦|烦请|劳烦|请)(?!问|教|大家(?:看|坐|安静|鼓掌|欢迎)|坐|允许|注意|各位嘉宾|大家用)"),
            cue(2.6, "(?:由|让|请)\\p{IsHan}{2,6}?(?:来|去|负责|牵头|跟进|落实|对接|准备|整理|完成|提交)"),
            cue(
                    2.4,
                    "(?:我|我们|我这边|我来)(?:会后|回头|之后|马上|尽快|明天|下周|后面|这边)?(?:来|去|会|负责|跟进|准备|整理|安排|确认|落实|对接|补充|更新|反馈|发给|提交|联系|推动)"),
            cue(2.2, "(?:你|您|你们)(?:来|去|负责|跟进|准备|整理|安排|确认|落实|对接|帮)"),
            cue(2.0, "(?:负责|牵头|跟进|落实|务必|抓紧|尽快).{2,}"),
            cue(
                    1.4,
                    "(?:需要|要|应该|应当|必须|得)(?:尽快|马上|继续|进一步|抓紧)?(?:完成|提交|准备|整理|确认|联系|落实|推进|安排|对接|跟进|修改|调整|补充|汇报|反馈|制定|研究|梳理)"),
            cue(-1.5, "(?:如果|假如|要是|当时|以前|曾经|不用|不需要|没必要|不会|不要)"),
            cue(-1.2, "[？?]$"));

    private static final CueSet DONE = CueSet.of(
            cue(
                    1,
                    "\\b(?:will do|I will|I'll do|I can do|sure thing|no problem|on it|got it|happy to|I'd be happy|absolutely|of course|sounds good|yes|yep|yeah|sure|okay)\\b|好的|没问题|可以|收到|行|明白"));

    private ActionCues() {}

    static double weigh(String sentence, SpokenLanguage language) {
        return (language == SpokenLanguage.ZH ? CHINESE : ENGLISH).weigh(sentence);
    }

    static boolean accepts(String sentence) {
        return DONE.matches(sentence.length() > 60 ? sentence.substring(0, 60) : sentence);
    }
}
