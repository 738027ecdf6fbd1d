package io.branchline.office.engine.text;

import java.util.regex.Pattern;

/** Pictures among the letters, such as the smile behind a name in a call: they are no writing, and no font of a paper has them. */
public final class Pictures {
    private static final Pattern PICTURE = Pattern.compile(
            "\\s*[\\x{1F000}-\\x{1FAFF}\\x{2607}-\\x{26FF}\\x{2702}-\\x{2712}\\x{2715}-\\x{27BF}\\x{2B50}\\x{2B55}\\x{FE0F}\\x{200D}\\x{20E3}\\x{E0020}-\\x{E007F}]+");

    private Pictures() {}

    /** The text without them and the space before them; a text of pictures alone stays. */
    public static String without(String text) {
        String plain = PICTURE.matcher(text).replaceAll("").strip();
        return plain.isEmpty() ? text : plain;
    }
}
