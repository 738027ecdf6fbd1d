package io.branchline.office.engine.speech.reading;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import java.util.regex.Pattern;

/**
 * Whether a spoken text reads as a sentence of a paper: an English one has a verb of its own, before any clause that hangs on
 * it, and begins where a sentence begins; a Chinese one has 14 characters and more, is no talk about the talk and
 * does not break off.
 */
public final class Complete {
    private static final String VERB =
            "(?:\\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|cannot|needs?|wants?"
                    + "|gave|said|went|got|made|took|found|told|put|ran|came|saw|sent|built|wrote|began|held|kept|left|led|met|paid|sold"
                    + "|spent|won|chose|grew|fell|let['’]s|let us|(?<!\\b(?:a|an|the|for|of|not|and|or|as) )\\w{3,}ed(?= (?:the|a|an|this|that|these|those|all|some|it|them|us|our|their|his|her|to|in|on|at"
                    + "|for|with|from|out|up|over|until|three|two|\\d)\\b))\\b"
                    + "|\\b(?:it|that|there|he|she|what|who|here|this|how|where|every(?:one|body|thing)|nobody|nothing)['’]s\\b|['’]s (?:\\w+ing|not|been|a|an|the|also|already)\\b"
                    + "|\\w['’](?:re|m|ll|ve|d)\\b|n['’]t\\b|\\b(?:we|they|you|I|people|users|customers) (?:\\w+ly )?\\p{L}{3,})";
    private static final String HANGING =
            "(?:that|which|who|whose|as|when|where|if|because|while|since|whether|how|what|about|without|until|before|after)";
    private static final String UP_TO_VERB = "(?:(?![,]|\\s" + HANGING + "\\b).)*?" + VERB;
    /** A verb before any clause that hangs on it, in the first part between commas. */
    private static final Expression MAIN =
            Expression.of("(?i)^(?:(?:that|this|what|who|how)(?=['’\\s]))?(?!" + HANGING + "\\b)" + UP_TO_VERB);
    /** The first part only leads in: the verb may stand in a later one. */
    private static final Expression LED_IN = Expression.of("(?i)^(?:(?:" + HANGING
            + "|once|although|though|unless|in|on|at|for|from|with|by|to|of|during|through|despite|besides|also|first|second|third|next|right now|now|today|tomorrow"
            + "|last|this|\\w+ly|\\w+ing)\\b[^,]*|\\S+(?: \\S+)?),(?:.*?,)?\\s*(?!" + HANGING + "\\b)" + UP_TO_VERB);

    /** Begins in the middle, or is an invitation. */
    private static final Expression ADRIFT = Expression.of(
            "(?i)^\\W*(?:(?:have|has|had|is|are|was|were|will|would|can|could|should|do|does|did|believe|wants?|needs?|to|straight|where,|\\w+ed to|attached)\\b"
                    + "|(?:generally|usually|currently|apparently|hopefully|basically|again|so),? (?:it|that|this|they|are|is|have|will)\\b|(?:including|regardless|instead|such as|whether|which|whose|than|nor|not|due to|feel free|try to|let me|end up|in terms of"
                    + "|for the purpose|the \\w+ of which|(?:now|just|also|only|even|still) \\w+ing|many of (?:the|these|those)|please|as far as)\\b"
                    + "|(?:of|from|with|to|by|at|in|on|for|about|between|among|through|within|during|without|\\w+ing)\\b[^,]*$)");

    /** A full stop within, before a small letter; words left open with dots or a dash. */
    private static final Expression TORN = Expression.of("\\p{Ll}{2}[.?!] \\p{Ll}|\\p{L}… \\p{Ll}|\\p{L}- ");

    private static final Expression TALK_HAN = Expression.of(
            "(?:想|要)(?:请)?问(?:一下|的)|提问|举手|开个?玩笑|跑题|踊跃|第.位(?:是|嘉宾)|想要?聊|什么问题|转写.{0,4}生成|(?:刚才|刚刚).{0,6}(?:说|讲|提)(?:到|的|过)|话筒|嘉宾|(?:是)?明白对?[。！]|^对的|^为(?:什么|啥)|^当.{1,30}的(?:时候|时)[。]?$|^(?:下面)?(?:进行|是)?第[一二三四五六七八九十]+(?:项|个议题|个议程)[，：]?(?:关于|[^，]{0,30}(?:议案|报告|汇报|议题)?[。]?$)|逐项审议|(?:行不行|好不好|是不是|对不对|可不可以)[。]?$");
    private static final Pattern I = Pattern.compile("\\bI\\b|\\b(?:[Mm]y|[Mm]ine|[Mm]yself)\\b");
    private static final Pattern I_HAN = Pattern.compile("我(?![们国市省县区校司院部军方])");

    private static final int SHORTEST_HAN = 14;

    private Complete() {}

    /** Whether it does. */
    public static boolean is(String text, SpokenLanguage language) {
        if (language == SpokenLanguage.ZH) {
            return Words.all(text).size() >= SHORTEST_HAN && !TALK_HAN.isIn(text) && !Ending.breaksOff(text, language);
        }
        return (MAIN.isIn(text) || LED_IN.isIn(text)) && !ADRIFT.isIn(text) && !TORN.isIn(text);
    }

    /** Whether somebody speaks of themselves in it. */
    public static boolean isPersonal(String text, SpokenLanguage language) {
        return (language == SpokenLanguage.ZH ? I_HAN : I).matcher(text).find();
    }
}
