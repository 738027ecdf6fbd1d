package io.branchline.office.engine.minutes.exchange;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.speech.SpokenLanguage;

/** What a sentence says to the one that somebody else said before it. */
public enum Reply {
    /** Goes along. */
    AGREES,
    /** Does not go along, or not yet. */
    OBJECTS,
    /** Cannot say, or puts it off. */
    UNKNOWN,
    /** Anything else. */
    OTHER;

    private static final Expression UNKNOWN_EN = any(
            "\\b(?:I|we)(?: \\w+){0,2} (?:don['’]?t|do not|can['’]?t|cannot|couldn['’]?t)(?: \\w+){0,2} (?:know|tell|say)\\b(?! you| (?:it|that) (?:better|enough))",
            "\\b(?:no (?:clue|idea)|beats me|not (?:entirely |really |quite |so )?sure|nobody(?: \\w+)? (?:knows|told|tell|say|has told|answer\\w*)|no(?:t an| clear)? answer)\\b",
            "\\b(?:good|fine|fair|excellent|big) question\\b|\\bquestion for (?!you|me|us)\\w+",
            "\\b(?:have|has|need|needs|must|got|want) to (?:\\w+ )?(?:ask|check|find out|look (?:it|that|into)|look$|clarify|think about)\\b|\\b(?:must|let me) (?:look|ask|check|think)\\b",
            "\\b(?:up in the air|too early to|remains to be seen|we['’]ll see|time will tell|heard both|haven['’]?t (?:heard|decided|figured|worked|talked)|hasn['’]?t (?:been )?(?:decided|answered|said|told))\\b",
            "\\b(?:leave|keep) (?:that|it|this|the question)(?: \\w+)? open\\b|\\b(?:stays?|remains?|is|it['’]s|that['’]s)(?: still)? (?:open|unclear|undecided|unresolved)\\b|\\bfind (?:that |it )?out\\b");
    private static final Expression AGREES_EN = any(
            "\\b(?:agreed?|agrees|seconded|aye|deal|unanimous)\\b|^(?:I )?second(?: (?:it|that))?\\b|\\bin favou?r\\b|\\bno (?:objections?|problem)\\b|\\ball for (?:it|that)\\b",
            "\\b(?:fine|okay|ok|good|great|happy|perfect|works?|alright|cool) (?:with|for|by|from|on) (?:\\w+)|\\b(?:that|it|this)(?: date| time| day| one| plan)? works\\b|\\bworks (?:fine|well|great)\\b|\\bdo(?:es)? (?:it|that) for me\\b",
            "\\bsounds (?:\\w+ )?(?:good|fine|great|right|reasonable|like a plan|fair)\\b|\\b(?:makes|make) sense\\b|\\bgo for it\\b|\\b(?:same here|me too|me as well)\\b|\\b(?:good|great|better|nice|excellent|lovely) (?:idea|plan|call|point)\\b",
            "\\bI (?:really )?(?:like|love|support) (?:it|that|this|the)\\b|\\blive with (?:it|that)\\b|\\bI(?:['’]m| am| would be|['’]d be) (?:totally |absolutely |very |also )?(?:fine|ok|okay|good|happy|in|for it|with you)\\b|\\b(?:this|that|it)(?: is|['’]s) (?:\\w+ )?(?:better|fine|good|okay|ok|fair|perfect)\\b",
            "\\b(?:why not|let['’]?s do (?:it|that)|do it|you(?:['’]re| are) right|fair enough|absolutely|definitely|of course|exactly|for sure|I(?:['’]m| am) with \\w+|by all means|with pleasure|finally)\\b",
            "^(?:yes|yeah|yep|yup|sure|okay|ok|fine|good|great|right|alright|all right|perfect|done|lovely|excellent|cool|brilliant|wonderful|amen)(?:[,.! ]+(?:\\w+)){0,2}[.!]?$");
    private static final Expression OBJECTS_EN = any(
            "^\\W*(?:no|nope|nah|hmm|but|well,? (?:no|but)|however|never)\\b",
            "\\b(?:rather not|I(?:['’]d| would) rather|disagree|against|clash\\w*|oppos\\w+|too (?:expensive|late|early|much|many|risky|long|soon|little)|out of the question|bad idea|absolutely not|please don['’]?t)\\b",
            "\\b(?:won['’]?t|doesn['’]?t|don['’]?t|can['’]?t|wouldn['’]?t|isn['’]?t|not) (?:\\w+ ){0,2}(?:work|allow|like|think|want|possible|realistic|enough|sure|ready|yet|happy|comfortable|afford)\\b");

    private static final Expression UNKNOWN_HAN = any(
            "不(?:知道|清楚|好说|太清楚|太确定|确定)|说不(?:准|好|清)|没(?:有)?(?:定论|结论|消息|答复|回复|说法|数)|(?:还|也|一直)没(?:有)?(?:.{0,4})?(?:定|想好|问|算|结论|确定|消息|回|批|给|搞明白|搞清楚|看懂|看到|下文|准)|没(?:人)?回(?:我|话|复)?|没(?:有)?(?:准信|答案|结果|写明白)|(?:还|都)在(?:研究|讨论|犹豫|吵|谈|找)|没 ?(?:answer|update)|pending|怎样$",
            "(?:得|要|需要|再|先|回头|我)(?:去)?问(?:问|一下|一问|过|清楚)?(?!题)|没人(?:知道|说得清|说)|(?:先|暂时)(?:放|挂|不定|搁|留)|再(?:议|说吧|说$|看看|研究)|待定|好问题|难说|以后再|下次再");
    private static final Expression AGREES_HAN = any(
            "同意|赞成|附议|支持|没(?:有)?(?:意见|问题|异议)|就(?:这么|这样|按)|都?(?:可以|行|没事)(?:的|啊|呀|了|，|。|！|$)|好(?:的|啊|呀|吧|嘞|，|。|！|$)|^(?:嗯|行|成|对|OK|ok|可以|好)[，。！,]?$|听你的|有道理|挺好|不错|也行|必须的");
    private static final Expression OBJECTS_HAN =
            any("^(?:不|别|但|可是|恐怕)|不(?:行|同意|太?合适|建议|赞成|妥|现实|划算|够)|反对|来不及|算了|太(?:贵|晚|早|急|赶|紧)|不如|有(?:点)?问题");
    private static final Expression NO_OBJECTION =
            Expression.of("(?i)\\bno (?:objections?|problem)\\b|没(?:有)?(?:意见|问题|异议)");
    private static final Expression REFUSES = Expression.of("(?i)\\W*(?:no|nope|nah|please don['’]?t)\\b|不行|不同意|别");
    private static final Expression HESITATES = Expression.of("(?i)^(?:(?:um+|uh+|er|oh|ah|ha|well|hmm)[,.!… ]+)+");
    private static final int BEGINNING = 90;

    /** What the beginning of a sentence says to the one before. */
    public static Reply of(String sentence, SpokenLanguage language) {
        boolean han = language == SpokenLanguage.ZH;
        String said = HESITATES.replaceFirst(sentence, "");
        String beginning = said.length() > BEGINNING ? said.substring(0, BEGINNING) : said;
        if ((han ? UNKNOWN_HAN : UNKNOWN_EN).isIn(beginning)) {
            return UNKNOWN;
        }
        boolean asks = beginning.endsWith("?") || beginning.endsWith("？");
        boolean agrees = !asks && (han ? AGREES_HAN : AGREES_EN).isIn(beginning);
        boolean objects = (han ? OBJECTS_HAN : OBJECTS_EN).isIn(beginning) && !NO_OBJECTION.isIn(beginning);
        if (objects && (!agrees || REFUSES.matcher(beginning).lookingAt())) {
            return OBJECTS;
        }
        return agrees && !objects ? AGREES : OTHER;
    }

    private static Expression any(String... expressions) {
        return Expression.ignoringCase(String.join("|", expressions));
    }
}
