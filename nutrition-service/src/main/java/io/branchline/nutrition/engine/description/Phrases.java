package io.branchline.nutrition.engine.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a description into phrases about one food each. */
public final class Phrases {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Pattern CHINESE_CUT =
            Pattern.compile("[，,、；;。\n]|还有|以及|外加|(?<=.)和(?=.)|(?<=.)配(?=.)|(?<=.)加(?=[一二两三半\\d])");

    /** A new food begins where a number or an article follows the comma or the "and". */
    private static final Pattern ENGLISH_CUT = Pattern.compile(
            "(?:[,;.\n]\\s+(?:and\\s+|plus\\s+)?|\\s+(?:and|plus|with)\\s+)"
                    + "(?=(?:a|an|one|two|three|four|five|six|half|some|\\d+(?:[./]\\d+)?)\\s+\\S)|[;\n]",
            Pattern.CASE_INSENSITIVE);

    private static final int MAX_PHRASES = 30;

    private Phrases() {}

    /** Whether the text is read as Chinese. */
    public static boolean isChinese(String text) {
        return HAN.matcher(text).find();
    }

    /** The phrases in order; at most thirty. */
    public static List<String> of(String description) {
        Pattern cut = isChinese(description) ? CHINESE_CUT : ENGLISH_CUT;
        List<String> phrases = new ArrayList<>();
        for (String phrase : cut.split(description)) {
            String plain = phrase.strip();
            if (!plain.isEmpty() && phrases.size() < MAX_PHRASES) {
                phrases.add(plain);
            }
        }
        return phrases;
    }
}
