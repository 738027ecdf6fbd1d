package io.branchline.office.engine.transcript;

import io.branchline.office.engine.text.Text;

/** Counts the words of a transcript and refuses one word too many; Chinese characters count as half a word. */
public final class SpokenWords {
    /** The most words a transcript may have. */
    public static final int MOST = 200_000;

    private static final int LONGEST_WORD = 40;

    /** A text as long as this of which hardly a tenth are letters is no speech. */
    private static final int LONG = 100_000;

    private static final int SHARE = 10;

    private long halves;
    private long length;
    private long letters;

    /** Counts a text; refuses when the limit is passed, or when nearly all of a long one are signs. */
    public void add(String text) {
        halves += halfWords(text);
        limit(halves);
        length += text.length();
        letters += text.chars().filter(Character::isLetterOrDigit).count();
        if (length > LONG && letters * SHARE < length) {
            throw new UnreadableTranscript(1, new Text("hardly any of it is words", "内容几乎都不是文字"));
        }
    }

    /** Refuses so many half words when they are more than a transcript may have. */
    public static void limit(long halves) {
        if (halves > 2L * MOST) {
            throw new UnreadableTranscript(
                    1,
                    Text.of(
                            "the transcript has %1$d words or more; up to %2$d are read",
                            "会议记录至少有%1$d个词，最多%2$d个词", halves / 2, MOST));
        }
    }

    /** Two for a word between spaces, one for a character of Chinese; a word of more than forty letters counts as several. */
    public static long halfWords(String text) {
        long halves = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= 0x2E80 && c < 0xD800;
            boolean letter = !wide && Character.isLetterOrDigit(c);
            halves += wide || letter && word % LONGEST_WORD == 0 ? wide ? 1 : 2 : 0;
            word = letter ? word + 1 : 0;
        }
        return halves;
    }
}
