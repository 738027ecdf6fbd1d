package io.branchline.nutrition.engine.search;

import com.hankcs.hanlp.HanLP;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Chinese as it is typed in Latin letters, without tones. */
final class Pinyin {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern OTHER = Pattern.compile("[^\\p{IsHan}]");

    private Pinyin() {}

    static boolean isIn(String text) {
        return HAN.matcher(text).find();
    }

    /** All syllables together: 西红柿 gives {@code xihongshi}. */
    static String whole(String text) {
        return HanLP.convertToPinyinList(OTHER.matcher(text).replaceAll("")).stream()
                .map(com.hankcs.hanlp.dictionary.py.Pinyin::getPinyinWithoutTone)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    /** First letters: 西红柿 gives {@code xhs}. */
    static String initials(String text) {
        return HanLP.convertToPinyinList(OTHER.matcher(text).replaceAll("")).stream()
                .map(syllable -> syllable.getPinyinWithoutTone().substring(0, 1))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
