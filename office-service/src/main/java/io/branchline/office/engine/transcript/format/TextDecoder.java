package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes to text: byte order mark first, then UTF-8, UTF-16 without mark, GB18030. */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 4_000;
    private static final double PLAIN = 0.9;

    private TextDecoder() {}

    /** The text with line ends as {@code \n}; refuses what is no text at all. */
    public static String decode(byte[] bytes) {
        String text = withoutMark(bytes).replace("\r\n", "\n").replace('\r', '\n');
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableTranscript(1, new Text("this is not a text file", "这不是文本文件"));
        }
        return text;
    }

    private static String withoutMark(byte[] bytes) {
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
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException another) {
                continue;
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
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
