package io.branchline.office.engine.upload;

import io.branchline.office.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters that people do not see and machines read: zero-width, bidirectional controls (Unicode UAX 9), tags
 * (U+E0000 to U+E007F). Joiners stay where a script or an emoji needs them.
 */
public final class HiddenCharacters {
    private static final int MOST_NOTICES = 50;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private HiddenCharacters() {}

    /** The text without them, and where they were. */
    public record Cleaned(String text, List<Text> notices) {}

    /** Takes them out; the same text comes back when there are none. */
    public static Cleaned clean(String text) {
        if (!text.codePoints().anyMatch(HiddenCharacters::isSuspect)) {
            return new Cleaned(text, List.of());
        }
        StringBuilder visible = new StringBuilder(text.length());
        List<Text> notices = new ArrayList<>();
        int line = 1;
        int hidden = 0;
        int before = 0;
        boolean flag = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            int next = at < text.length() ? text.codePointAt(at) : 0;
            flag = c == BLACK_FLAG || flag && isTag(c);
            if (isSuspect(c) && !belongs(c, before, next, flag)) {
                hidden++;
                continue;
            }
            if (c == '\n') {
                note(line++, hidden, notices);
                hidden = 0;
            }
            visible.appendCodePoint(c);
            before = c;
        }
        note(line, hidden, notices);
        return new Cleaned(visible.toString(), notices);
    }

    private static void note(int line, int hidden, List<Text> notices) {
        if (hidden > 0 && notices.size() < MOST_NOTICES) {
            notices.add(Text.of("line %d: %d hidden characters were left out", "第%d行：已去除%d个不可见字符", line, hidden));
        }
    }

    private static boolean isSuspect(int c) {
        return c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF
                || c == 0x180E
                || c == 0x061C
                || isTag(c);
    }

    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }

    /** A joiner within a script that joins or an emoji, and the tags of a flag. */
    private static boolean belongs(int c, int before, int next, boolean flag) {
        if (isTag(c)) {
            return flag;
        }
        boolean joins = c == JOINER || c == NON_JOINER;
        return joins && (isPictograph(before) && next > 0x2000 || joinsLetters(before) && joinsLetters(next));
    }

    private static boolean isPictograph(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF || c >= 0x2600 && c <= 0x27BF || c == 0xFE0F;
    }

    private static boolean joinsLetters(int c) {
        return c >= 0x0600 && c <= 0x0DFF && Character.isLetter(c) || c >= 0x0900 && c <= 0x0DFF;
    }
}
