package io.branchline.office.engine.speech;

import io.branchline.office.engine.expression.Expression;
import java.util.List;
import java.util.Set;

/** Whether a sentence says something to a reader who was not there: whole, not small talk, and about a thing it names. */
public final class Telling {
    private static final Set<String> UNFINISHED = Set.of(
            ("a an the of to and or but that with for in on at is are was were can will would could should we i you they he"
                            + " she so because if like as by from this my our your their there's it's i'm we're what which who how"
                            + " when not just really very quite some any be been have has had do does into about than then also around")
                    .split(" "));
    private static final Expression SMALL_TALK = Expression.of(
            "(?i)\\b(?:thanks|thank you|welcome|good (?:morning|afternoon|evening|day)|hello|hi (?:all|every|guys|there)|can (?:you|everyone)"
                    + " (?:hear|see)|(?:share|see|sharing) (?:my|your|the) screen|my screen|(?:kick|hand|pass|turn) (?:it|this|things|that)"
                    + " (?:off|over|back)|(?:hand|pass|turn|give) (?:it|this|the floor|that) (?:over )?to|get started|nice to (?:meet|see)|(?:have|enjoy)"
                    + " (?:a|an|your|the) (?:great|good|nice|lovely|rest|weekend|day|evening)|great rest|see you|bye|shout ?out|congrat\\w*|appreciate"
                    + "|any (?:other )?(?:questions|comments|thoughts)|next slide|on mute|unmute|(?:being|is) recorded|this recording|go ahead"
                    + "|(?:was|is) computer[- ]generated|(?:editable|automatic) transcript|text after it was created|meeting ended after|recording (?:has )?(?:started|stopped)"
                    + "|(?:notes|recording)s? (?:and the \\w+ )?will be (?:available|shared|posted)|put you on the spot|(?:can|could) (?:now )?hear (?:you|me)|breaking up|minute mark|(?:for|till|until) (?:\\w+ )?(?:people|everyone|folks|others) to join|start off with|co-?host\\w*|menu bar|cut(?:s|ting)? off"
                    + "|(?:a|one|couple) (?:more )?(?:minutes?|seconds?|moment)|joining (?:us|today)|looking forward|sorry|pleasure|(?:move|moving|moved) on to|thought I(?:['’]d| would)"
                    + "|briefly go over|go over (?:that|this)|I['’]ll (?:talk|start|give|share|show)|let me (?:share|show|start|see))\\b"
                    + "|谢谢|感谢|欢迎|大家好|各位(?:好|嘉宾|来宾|领导)|掌声|鼓掌|有请|先生|女士|上台|占用.{0,4}时间|(?:先|就)(?:说|讲|聊)(?:这么多|到这)|散会|辛苦"
                    + "|自我介绍|我(?:是|叫)(?:来自)?|主持人?|(?:提问|发言)(?:环节|机会)|听(?:得|不)(?:到|见)|分享一下|聊一(?:下|聊)");
    private static final Expression POINTS_BACK = Expression.of(
            "(?i)^\\W*(?:(?:that|it|this|they|he|she|these|those|which|who)(?:['’](?:s|ll|re|d)|\\s)|all (?:of )?(?:that|those|this)\\b)"
                    + "|^(?:因此|所以|然后|但是?|而且|那么?|就是|这样|那样|它|他们?|她|其实|以)?(?:它|他们?|她|这(?:个|样|是|种)?|那(?:个|样|是)?|以)");
    /** A dependent clause alone. */
    private static final Expression DEPENDENT = Expression.of(
            "(?i)^(?:when|if|because|since|although|though|while|whereas|unless|until|which|so that|as soon as|as long as|in case)\\b[^,?;]*[.…]?$");

    /** Leans on what was said before, or only says what the speaker feels or is about to do. */
    private static final Expression LEANS = Expression.of(
            "(?i)^\\W*(?:(?:and|but|so|or|because|['’]cause|then|whereas|otherwise|that if|like|on the|for all|oh|there['’]?s|someone|somebody|totally|let me)\\b"
                    + "|I(?:['’]m| am|['’]ll| will| should| have questions| think that could)\\b)"
                    + "|^(?:因为|所以|因此|但|而|并且|就是?|还是|然后|那|其实|实际上|尤其|在那个|另一方面|另外|换句话|如果|还有|不过|或者|以及|包括|比如|你|我讲|我们讲)");

    private static final Expression BROKEN = Expression.of("(?i)^\\w+['’](?:ll|ve|re|d),");
    private static final int SHORTEST = 7;
    private static final int SHORTEST_POINTING = 13;
    private static final int SHORTEST_HAN = 12;
    private static final int SHORTEST_POINTING_HAN = 24;
    private static final int CONTENT = 3;

    private Telling() {}

    /** Whether it was said to its end and is no small talk. */
    public static boolean isWhole(String sentence, SpokenLanguage language) {
        List<String> words = Words.all(sentence);
        return !words.isEmpty()
                && (language == SpokenLanguage.ZH || !isOpen(words.get(words.size() - 1)))
                && !BROKEN.isIn(sentence)
                && !DEPENDENT.isIn(sentence)
                && !SMALL_TALK.isIn(sentence);
    }

    /** Whether no English sentence ends with this word. */
    public static boolean isOpen(String word) {
        return UNFINISHED.contains(word);
    }

    /** Whether a reader understands it without the sentence before and the speaker's own part in it. */
    public static boolean standsAlone(String sentence, SpokenLanguage language) {
        return is(sentence, language) && !POINTS_BACK.isIn(sentence) && !LEANS.isIn(sentence);
    }

    /** Whether it can stand in minutes by itself. */
    public static boolean is(String sentence, SpokenLanguage language) {
        List<String> words = Words.all(sentence);
        boolean chinese = language == SpokenLanguage.ZH;
        boolean pointing = POINTS_BACK.isIn(sentence);
        int shortest =
                pointing ? chinese ? SHORTEST_POINTING_HAN : SHORTEST_POINTING : chinese ? SHORTEST_HAN : SHORTEST;
        return words.size() >= shortest && Words.content(sentence).size() >= CONTENT && isWhole(sentence, language);
    }
}
