package io.branchline.office.engine.transcript.source;

/**
 * How far bytes are UTF-8 (RFC 3629, without overlong forms).
 *
 * @param whole well-formed sequences of two bytes and more
 * @param broken bytes above 0x7F that belong to none
 * @param firstBroken the line of the first of them, counted from 1
 */
record Utf8(int whole, int broken, int firstBroken) {
    /** So many well-formed sequences for one broken byte are no accident. */
    private static final int TIMES = 2;

    static Utf8 of(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int line = 1;
        for (int at = 0; at < bytes.length; ) {
            int length = length(bytes, at);
            whole += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            line += broken == 0 && bytes[at] == '\n' ? 1 : 0;
            at += Math.max(1, length);
        }
        return new Utf8(whole, broken, line);
    }

    /** Whether the text is UTF-8, at most with a broken byte here and there. */
    boolean isLikely() {
        return broken == 0 || whole >= TIMES * broken;
    }

    /** The bytes of the character that begins here; 0 when none does. */
    private static int length(byte[] bytes, int at) {
        int b = bytes[at] & 0xFF;
        int length =
                b < 0x80 ? 1 : b >= 0xC2 && b < 0xE0 ? 2 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
