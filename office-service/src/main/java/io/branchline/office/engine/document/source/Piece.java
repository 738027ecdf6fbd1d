package io.branchline.office.engine.document.source;

/**
 * A line of a source.
 *
 * @param offset of its first code point
 * @param level 1 to 4 when it is numbered or a heading, 0 otherwise
 * @param text without number, bullet or blanks around it
 * @param bullet whether it was marked as an item of a list
 */
record Piece(int offset, int level, String text, boolean bullet) {

    /** A part of this piece that begins {@code from} chars in. */
    Piece part(int from, String words) {
        return new Piece(offset + text.codePointCount(0, from), level, words, bullet);
    }

    Trace trace(String pointer) {
        return new Trace(pointer, offset, text.codePointCount(0, text.length()), null, text);
    }
}
