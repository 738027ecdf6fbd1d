package io.branchline.office.engine.document.page;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Characters that show nothing and yet change what a machine reads: zero width, writing direction and tags (Unicode
 * categories Cf and others without a shape), and blanks other than the common one between Chinese characters.
 */
public final class HiddenCharacters {
    private static final Pattern SHAPELESS =
            Pattern.compile("[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180B-\\u180E\\u200B-\\u200F"
                    + "\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");
    private static final String HAN = "[\\u3001-\\u3029\\u4E00-\\u9FFF\\uFF01-\\uFF5E]";
    private static final String BLANKS = "[\\u00A0\\u2000-\\u200A\\u202F\\u205F]";
    private static final Pattern INNER = Pattern.compile("(?<=" + HAN + ")" + BLANKS + "+(?=" + HAN + ")");
    private static final Pattern OTHER = Pattern.compile(BLANKS);

    private static final Pattern PROSE = Pattern.compile("[，。；]");

    private HiddenCharacters() {}

    /** The text as it reads: without them, other unusual blanks as common ones. */
    public static String removed(String text) {
        return removed(text, isProse(text));
    }

    /** A part of a line; in lists such blanks set names apart and stay as common ones. */
    static String removed(String text, boolean prose) {
        String bare = SHAPELESS.matcher(text).replaceAll("");
        return OTHER.matcher(prose ? INNER.matcher(bare).replaceAll("") : bare).replaceAll(" ");
    }

    /** Whether a text has any. */
    public static boolean in(String text) {
        return SHAPELESS.matcher(text).find()
                || isProse(text) && INNER.matcher(text).find();
    }

    static boolean isProse(String text) {
        return PROSE.matcher(text).find();
    }

    /** Those of a text by their numbers, such as U+200B. */
    public static String named(String text) {
        String found = SHAPELESS
                        .matcher(text)
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .collect(Collectors.joining())
                + INNER.matcher(text)
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .collect(Collectors.joining());
        return found.codePoints()
                .distinct()
                .limit(5)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
    }
}
