package io.branchline.office.engine.document.pdf.set;

import java.lang.Character.UnicodeBlock;

/** Where a line may end: not before closing marks nor after opening ones (禁则), not within Latin words and numbers. */
final class Breaks {
    private static final String NOT_FIRST = "，。、；：？！）〕》〉」』】〗”’…—·～／－％‰℃°,.;:?!)]}%";
    private static final String NOT_LAST = "（〔《〈「『【〖“‘([{￥$＃№／";

    /** What stays with the digits before it: 2026年, 12月, 3号. */
    private static final String AFTER_DIGITS = "年月日号";
    /** Marks within addresses after which these may be cut. */
    private static final String IN_ADDRESSES = "/@_?&=#.:-";

    private Breaks() {}

    static boolean between(int before, int after) {
        if (after == ' ' || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (isDigit(before) && AFTER_DIGITS.indexOf(after) >= 0) {
            return false;
        }
        return before == ' ' || before == '-' && isWord(after) || !(isWord(before) && isWord(after));
    }

    /** Within a long Latin string such as a web address: after its marks, but not after the point of a number. */
    static boolean within(int before, int after) {
        return IN_ADDRESSES.indexOf(before) >= 0 && isWord(after) && !isDigit(after) && IN_ADDRESSES.indexOf(after) < 0;
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    static boolean isChinese(int codePoint) {
        UnicodeBlock block = UnicodeBlock.of(codePoint);
        return Character.isIdeographic(codePoint)
                || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
    }

    private static boolean isWord(int codePoint) {
        return codePoint > ' ' && codePoint < 0x2000 || codePoint == '\u2019' || codePoint == '\u2011';
    }
}
