package io.branchline.office.engine.document.pdf.set;

import java.lang.Character.UnicodeBlock;

/** Where a line may end: not before closing marks nor after opening ones (禁则), not within Latin words and numbers. */
final class Breaks {
    private static final String NOT_FIRST = "，。、；：？！）〕》〉」』】〗”’…—·％‰℃°％,.;:?!)]}%’";
    private static final String NOT_LAST = "（〔《〈「『【〖“‘([{￥$＃";

    private Breaks() {}

    static boolean between(int before, int after) {
        if (after == ' ' || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || before == '-' && isWord(after) || !(isWord(before) && isWord(after));
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
