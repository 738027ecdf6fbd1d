package io.branchline.office.engine.speech.reading;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.speech.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a sentence that breaks off, cut back to its last whole clause. Adds no word. */
public final class Ending {
    private static final Pattern JOINT =
            Pattern.compile("(?i),?\\s+(?:and|but|so|because|which|or|then|if|when|while|since|as)\\b|[,;:，；]");
    private static final Expression OPEN_HAN =
            Expression.of("(?:然后|而且|但是|因为|所以|如果|比如说?|还有|以及|或者|并且|和|跟|与|把|被|给|从|向|让|(?:把|的|再|对|给)(?:这个|那个))[，,。.…]*$");
    private static final Expression EDGE = Expression.of("[\\s,;:.…，；。-]+$");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_HAN = 8;
    private static final int CONTENT = 2;

    private Ending() {}

    /** The sentence up to the last clause that was said to its end; unchanged where it is whole, or nothing of it is. */
    public static String whole(String sentence, SpokenLanguage language) {
        if (!breaksOff(sentence, language)) {
            return sentence;
        }
        int shortest = language == SpokenLanguage.ZH ? SHORTEST_HAN : SHORTEST;
        String whole = sentence;
        Matcher joint = JOINT.matcher(sentence);
        while (joint.find()) {
            String part = EDGE.replaceFirst(sentence.substring(0, joint.start()), "");
            if (Words.all(part).size() >= shortest
                    && Words.content(part).size() >= CONTENT
                    && !breaksOff(part, language)
                    && Telling.isWhole(part, language)) {
                whole = part + (language == SpokenLanguage.ZH ? "。" : ".");
            }
        }
        return whole;
    }

    /** Whether its last word asks for more words. */
    static boolean breaksOff(String sentence, SpokenLanguage language) {
        List<String> words = Words.all(sentence);
        return language == SpokenLanguage.ZH
                ? OPEN_HAN.isIn(sentence)
                : !words.isEmpty() && Telling.isOpen(words.get(words.size() - 1));
    }
}
