package io.branchline.office.engine.document.check.text;

import java.util.Map;
import java.util.regex.Pattern;

/** Writes a paragraph right where only one way of writing is right. */
public final class TextFixes {
    private static final Pattern FULL_DIGIT = Pattern.compile("[０-９]");
    private static final Map<String, String> DOUBLED = Map.of("，。", "。", "。，", "，", "、，", "，", "，、", "、", "。。", "。");
    private static final Pattern REPEATED = Pattern.compile("([，、；：])\\1+");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(\\d{2})年(?=(1[0-2]|[1-9])月)");

    private static final Pattern MIXED_YEAR = Pattern.compile("[一二三四五六七八九][0０][一二三四五六七八九〇零0０][一二三四五六七八九〇零](?=年)");
    private static final String DIGITS = "〇一二三四五六七八九";

    private TextFixes() {}

    /** The text with every rule of wording applied that leaves no choice; meaning and numbers stay. */
    public static String apply(String text) {
        String fixed = FULL_DIGIT
                .matcher(text)
                .replaceAll(m -> String.valueOf((char) (m.group().charAt(0) - '０' + '0')));
        for (Wording rule : Wording.ALL) {
            if (rule.replacement() != null) {
                fixed = rule.pattern().matcher(fixed).replaceAll(rule.replacement());
            }
        }
        fixed = REPEATED.matcher(fixed).replaceAll("$1");
        for (Map.Entry<String, String> pair : DOUBLED.entrySet()) {
            fixed = fixed.replace(pair.getKey(), pair.getValue());
        }
        fixed = MIXED_YEAR.matcher(fixed).replaceAll(m -> arabic(m.group()));
        return YEAR.matcher(fixed).replaceAll("20$1年");
    }

    private static String arabic(String year) {
        StringBuilder digits = new StringBuilder(4);
        for (char c : year.toCharArray()) {
            digits.append(Math.max(0, DIGITS.indexOf(c)));
        }
        return digits.toString();
    }
}
