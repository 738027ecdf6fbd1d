package io.branchline.office.engine.transcript.source;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text: byte order mark first, then UTF-8, UTF-16 without mark, GB18030. */
public final class TextDecoder {
    /** The most characters a line may have that is no JSON. */
    public static final int LONGEST_LINE = 2_000_000;

    private static final int BYTES_OF_CHARACTER = 4;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char LOST = '\uFFFD';
    private static final int SAMPLE = 4_000;
    private static final double PLAIN = 0.9;

    private TextDecoder() {}

    /** The text with line ends as {@code \n}; refuses what is no text at all. */
    public static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /** Like {@link #decode(byte[])}; without byte order mark the named encoding is tried first. */
    static String decode(byte[] bytes, @Nullable Charset named) {
        limitLines(bytes);
        String text = withoutMark(bytes, named).replace("\r\n", "\n").replace('\r', '\n');
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableTranscript(1, new Text("this is not a text file", "这不是文本文件"));
        }
        return text;
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
        if (hasZero(bytes)) {
            return wide(bytes);
        }
        if (named != null) {
            String text = new String(bytes, named);
            if (text.indexOf(LOST) < 0) {
                return text;
            }
        }
        if (isUtf8(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        String chinese = new String(bytes, GB18030);
        return chinese.indexOf(LOST) < 0 ? chinese : mostly(bytes, chinese);
    }

    /** Whether every byte belongs to a well-formed sequence (RFC 3629, without overlong forms); allocates nothing. */
    private static boolean isUtf8(byte[] bytes) {
        int more = 0;
        for (byte each : bytes) {
            int b = each & 0xFF;
            if (more > 0) {
                if (b >> 6 != 2) {
                    return false;
                }
                more--;
            } else if (b >= 0x80) {
                more = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : -1;
                if (more < 0) {
                    return false;
                }
            }
        }
        return more == 0;
    }

    /** A file with a broken byte somewhere is read in the encoding that loses least. */
    private static String mostly(byte[] bytes, String chinese) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return lost(utf8) <= lost(chinese) ? utf8 : chinese;
    }

    private static long lost(String text) {
        return text.chars().filter(c -> c == LOST).count();
    }

    /** Text has no zero bytes unless it is UTF-16; the right byte order is the one that gives plain characters. */
    private static String wide(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        double little = plain(new String(bytes, 0, sample, StandardCharsets.UTF_16LE));
        double big = plain(new String(bytes, 0, sample, StandardCharsets.UTF_16BE));
        if (Math.max(little, big) < PLAIN) {
            throw new UnreadableTranscript(1, new Text("this is not a text file", "这不是文本文件"));
        }
        return new String(bytes, little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
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
