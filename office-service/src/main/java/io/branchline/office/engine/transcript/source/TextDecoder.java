package io.branchline.office.engine.transcript.source;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: byte order mark first, then the encoding that was named, UTF-16 by its zero bytes, UTF-8 where it is well
 * formed, and the older encodings by what they make of the bytes. What cannot be told is refused, never guessed.
 */
public final class TextDecoder {
    /** The most characters a line may have that is no JSON. */
    public static final int LONGEST_LINE = 2_000_000;

    private static final int BYTES_OF_CHARACTER = 4;
    private static final char LOST = '\uFFFD';
    private static final int SAMPLE = 4_000;
    private static final double PLAIN = 0.9;

    /** A text may hold one broken byte in so many. */
    private static final int FEW = 20;

    private TextDecoder() {}

    /** The text with line ends as {@code \n}; refuses what is no text at all. */
    public static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /** Like {@link #decode(byte[])}; without byte order mark the named encoding is tried first. */
    static String decode(byte[] bytes, @Nullable Charset named) {
        limitLines(bytes);
        return withoutMark(bytes, named)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\0', LOST);
    }

    /** Refuses a line that is too long in any encoding before a character of it is decoded. */
    private static void limitLines(byte[] bytes) {
        if (hasZero(bytes) || opensJson(bytes)) {
            return;
        }
        int line = 1;
        int length = 0;
        for (byte each : bytes) {
            boolean ends = each == '\n' || each == '\r';
            line += each == '\n' ? 1 : 0;
            length = ends ? 0 : length + 1;
            if (length > BYTES_OF_CHARACTER * LONGEST_LINE) {
                throw new UnreadableTranscript(
                        line, Text.of("more than %d characters in one piece", "单段文字超过%d个字符", LONGEST_LINE));
            }
        }
    }

    private static boolean opensJson(byte[] bytes) {
        int at = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < Math.min(bytes.length, SAMPLE) && bytes[at] > 0 && bytes[at] <= ' ') {
            at++;
        }
        return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
    }

    private static String withoutMark(byte[] bytes, @Nullable Charset named) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (named != null && !named.equals(StandardCharsets.UTF_16)) {
            String text = new String(bytes, named);
            if (text.indexOf(LOST) < 0 && text.indexOf('\0') < 0) {
                return text;
            }
        }
        return hasZero(bytes) ? wide(bytes) : narrow(bytes);
    }

    private static String narrow(byte[] bytes) {
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.isLikely()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Optional<Charset> found = LegacyEncoding.of(bytes);
        if (found.isEmpty() && (utf8.whole() + utf8.broken()) * FEW > bytes.length) {
            throw new UnreadableTranscript(
                    utf8.firstBroken(),
                    new Text(
                            "the encoding of the text cannot be told; send UTF-8, or name the charset in the content type",
                            "无法判断文字编码；请使用 UTF-8，或在内容类型中注明 charset"));
        }
        return new String(bytes, found.orElse(StandardCharsets.UTF_8));
    }

    /** UTF-16 where one byte order gives plain characters; else a text with a stray zero byte, if it is one. */
    private static String wide(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        double little = plain(new String(bytes, 0, sample, StandardCharsets.UTF_16LE));
        double big = plain(new String(bytes, 0, sample, StandardCharsets.UTF_16BE));
        if (Math.max(little, big) >= PLAIN) {
            return new String(bytes, little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        int line = 1;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            broken += bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\f\r\u000B".indexOf(bytes[i]) < 0 ? 1 : 0;
            line += broken == 0 && bytes[i] == '\n' ? 1 : 0;
        }
        if (broken * FEW > bytes.length) {
            throw new UnreadableTranscript(line, new Text("this is not a text file", "这不是文本文件"));
        }
        return narrow(bytes);
    }

    private static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** The part of the characters that are ASCII, of the Chinese repertoire or full-width forms. */
    private static double plain(String text) {
        long plain = text.chars()
                .filter(c -> c >= 0x20 && c < 0x7F
                        || c >= 0xC0 && c < 0x180
                        || Character.isSurrogate((char) c)
                        || c == '\n'
                        || c == '\r'
                        || c == '\t'
                        || c >= 0x3000 && c < 0xA000
                        || c >= 0xFF00 && c < 0xFFF0
                        || c >= 0x2010 && c < 0x2030)
                .count();
        return plain / (double) Math.max(1, text.length());
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
