package io.branchline.office.engine.expression;

/** Characters by what tells beginnings apart: the letters, digits, blanks, and Han characters in 32 groups; below 64 in all. */
final class Kinds {
    static final int COUNT = 64;
    static final long ALL = -1;
    static final int DIGIT = 26;
    static final int UNDERSCORE = 27;
    static final int BLANK = 28;
    static final int OTHER_ASCII = 29;
    static final int OTHER = 30;
    /** Behind the last character. */
    static final int END = 31;

    static final long LETTERS = (1L << DIGIT) - 1;
    private static final int HAN = 32;
    static final int ASCII = 128;
    private static final byte[] KINDS = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            KINDS[c] = (byte) ascii(c);
        }
    }

    private Kinds() {}

    /** The same for upper and lower case. */
    static int of(char c) {
        if (c < ASCII) {
            return KINDS[c];
        }
        return c >= '\u4e00' && c <= '\u9fff' ? HAN + c % HAN : OTHER;
    }

    static long mask(int kind) {
        return 1L << kind;
    }

    /** Whether it belongs to a word whatever the version of Java counts as one. */
    static boolean isWord(int kind) {
        return kind <= UNDERSCORE;
    }

    private static int ascii(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c == '_') {
            return UNDERSCORE;
        }
        return c == ' ' || c >= '\t' && c <= '\r' ? BLANK : OTHER_ASCII;
    }
}
