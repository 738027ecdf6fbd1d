package io.branchline.office.engine.speech;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.speech.pause.Pauses;
import io.branchline.office.engine.text.Pictures;
import java.util.regex.Pattern;

/** Takes out what people say while they think: fillers, repeated words, broken starts. Adds no word. */
public final class Fillers {
    private static final Expression ENGLISH = Expression.of(
            "(?i)(?<![\\w'’-])(?:u+m+|u+h+|e+r+m*|h+m+|mm+-?h*m*|ah+|uh-huh|you know|i mean|i dunno|sort of like|kind of like)"
                    + "(?![\\w'’-])[,.…]*\\s*");
    /** Marks that recorders write between the words. */
    private static final Expression CLOCK = Expression.of("(?<=^|\\s)\\d\\d:\\d\\d:\\d\\d(?=\\s|$)");

    private static final Expression LIKE = Expression.of("(?i)(?<=[,\\s]), like,? |, like, |(?<=\\bis|\\bwas) like, ");
    private static final Expression LEAD = Expression.of(
            "(?i)^(?:(?:(?:so|and|but|okay|ok|yeah|yep|alright|all right|anyway|then again|and then)\\b[,.…]*"
                    + "|(?:hey(?: (?:everyone|everybody|all|guys|folks))?|well|yes|right|now|then|also|oh|cool|great|perfect|awesome|basically|actually|sure|no|again|obviously|honestly|like|look|i mean|you know|for sure|of course|sounds good|thank you|thanks)[,.…]+"
                    + "|(?:so |and |but )?(?:i (?:just )?(?:think|guess|feel like|would say|suppose)|as i (?:said|mentioned)|just to recap|to recap)\\b,?(?: that)?(?=\\s+(?:we|it|they|there|you|he|she|the|this|that's|i)\\b))\\s+)+"
                    + "(?=\\S)");
    private static final Expression TAIL = Expression.of(
            "(?i)(?:,\\s*(?:right|okay|ok|yeah|you know|i guess|i think|or something|or whatever|and so on|so|and|but))+\\s*(?=[.?!]?$)");
    /** Letters that a recorder spells one by one. */
    private static final Pattern SPELLED = Pattern.compile("(?<![A-Za-z])(?:[A-Z]_)+(?![A-Za-z])");

    private static final Expression BECAUSE = Expression.of("(?<![\\w'’])['’][Cc]ause(?= \\p{L})");
    /** A hesitation between commas takes both with it; no comma parts an article from its noun. */
    private static final Expression HESITATION = Expression.of(
            "(?i),\\s*(?:u+m+|u+h+|e+r+m*|h+m+)[,.…]+\\s*|(?<=\\b(?:the|an|of|from|into|our|your|their|my)),\\s+(?=[\\p{L}\\d])");

    private static final Expression YEAH =
            Expression.of("(?i)\\b(and|but|so|because),? (?:yeah|yep|okay)\\b[,.…]*\\s+(?=\\p{L})");
    private static final Expression HEDGE = Expression.of(
            "(?i)(?<!\\b(?:a|an|some|any|what|this|that|the|of|every|same|one|new|different|all|these|those|which)\\s)\\b(?:(?:kind|sort) of|kinda|sorta)\\s+(?!a\\b)");
    private static final Expression TWICE =
            Expression.of("(?i)(?<![\\w'’])((?:[\\w'’]+\\s+){0,3}[\\w'’]+)[,.…-]*(?:\\s+\\1(?![\\w'’])[,.…-]*)+");
    private static final Expression CHINESE =
            Expression.of("(?:嗯+|呃+|额+(?=[，,。])|啊+(?=[，,。]|$)|哎+|哦+|唉+|是吧|对吧|对不对|你知道吗|怎么说呢|就是说)[，,、]?");
    /** 呢 behind what is spoken of; 那个 and 这个 before a pause. */
    private static final Expression TOPIC =
            Expression.of("(?<=\\p{IsHan})呢(?![绒料子喃])(?=[，,、]|\\p{IsHan})|(?<=^|[，,。])(?:那个|这个)[，,、]");

    private static final Expression ANNOUNCED = Expression.of(
            "^(?:(?:那(?:就)?这样(?:吧|的话)?|这样吧?|对了|说实话|还有个?(?:一个?|个)?(?:件|个|点)?(?:事情?|问题|点)|我(?:再)?补充(?:一(?:点|下|句)|几句)|我说一下|我提一个?)[，,：]|那(?=[\\p{IsHan}&&[^个些边里样种时天么是位件年次段份张条家儿怎可]]))+(?:就是(?=\\p{IsHan}{4}))?");
    private static final Pattern CHINESE_TWICE = Pattern.compile("(\\p{IsHan}{1,4}?)[，,、]?\\1+");
    private static final Expression SAID_TWICE = Expression.of("([是就的在我他它这那有和了跟为对把要会])\\1+");
    /** "This" that points at nothing: after a possessive, or before itself. */
    private static final Expression THIS =
            Expression.of("(?<=[的了和])(?:这个|这一个)(?=\\p{IsHan}{2})|这个[，,、]?(?=这|那个|就是|[，。])");

    private static final Expression CHINESE_LEAD =
            Expression.of("^(?:好的?|那么?|然后|所以说?|就是|这个|那个|对|行|其实|另外|还有|但是|而且|嗯|那我觉得|我觉得|我想|我认为)[，,、]\\s*");
    private static final Expression CHINESE_LINK = Expression.of(
            "^(?:(?:然后(?:的话|呢)?|所以说|接下来的话|但是的话|就是说|那么|那(?=我|就|在|这|其实)|其实的话|因此呢)[，,、]?)+(?=\\p{IsHan}{4})");
    private static final Pattern REDUPLICATION =
            Pattern.compile("(看|想|试|谈|聊|说|听|等|问|谢|妈|爸|常|刚|仅|渐|慢|好|天|人|个|家|种|每|往|偏)\\1.*");

    /** A stroke that a recorder leaves between words. */
    private static final Expression STROKE = Expression.of("\\\\+[*_]?(?=\\s|$|[.,*])");

    private Fillers() {}

    /** The sentence fit for writing: starts with a capital, ends with a full stop. */
    public static String clean(String sentence, SpokenLanguage language) {
        String text = STROKE.replaceAll(CLOCK.replaceAll(sentence, ""), " ");
        text = Pictures.without(text.replaceAll("\\s+", " ").strip());
        return language == SpokenLanguage.ZH ? chinese(text) : english(text);
    }

    private static String english(String sentence) {
        String text = ENGLISH.replaceAll(HESITATION.replaceAll(sentence, " "), "");
        text = LIKE.replaceAll(text, " ");
        text = YEAH.replaceAll(text, "$1 ");
        text = FalseStarts.dropped(text);
        text = HEDGE.replaceAll(text, "");
        text = TWICE.replaceAll(text, "$1");
        text = TWICE.replaceAll(text, "$1");
        text = LEAD.replaceFirst(text.strip(), "");
        text = TAIL.replaceFirst(text, "");
        text = spoken(text);
        text = text.replaceAll("\\s+([,.?!])", "$1")
                .replaceAll("[,\\s]+([.?!])", "$1")
                .replaceAll(",{2,}", ",");
        text = text.replaceAll("\\s{2,}", " ").replaceAll("^[\\s,.…-]+", "").strip();
        text = text.replaceAll("[,;:…\\s-]+$", "");
        if (text.isEmpty()) {
            return text;
        }
        String ended = ".?!\"”".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
        return FalseStarts.whole(ended);
    }

    /** Short forms that are heard, as they are written. */
    private static String spoken(String sentence) {
        String text =
                SPELLED.matcher(sentence).replaceAll(found -> found.group().replace("_", ""));
        return BECAUSE.replaceAll(
                text.replaceAll("\\b([Gg])onna\\b", "$1oing to").replaceAll("\\b([Ww])anna\\b", "$1ant to"), "because");
    }

    private static String chinese(String sentence) {
        String text = CHINESE.replaceAll(Pauses.withCommas(sentence), "");
        text = TOPIC.replaceAll(text, "");
        text = CHINESE_TWICE
                .matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        REDUPLICATION.matcher(found.group()).matches()
                                        || found.group(1).length() == 1
                                ? found.group()
                                : found.group(1)));
        text = SAID_TWICE.replaceAll(text, "$1");
        text = THIS.replaceAll(text, "");
        text = CHINESE_LEAD.replaceFirst(text.strip(), "");
        text = ANNOUNCED.replaceFirst(text, "");
        text = CHINESE_LINK.replaceFirst(text, "");
        text = text.replaceAll("[，,、]{2,}", "，")
                .replaceAll("[，,、]+([。？！])", "$1")
                .replaceAll("^[，,、。\\s]+", "");
        text = text.replaceAll("[，,、；\\s]+$", "");
        return text.isEmpty() || "。？！”".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + "。";
    }
}
