package io.branchline.benchmarks.office.hostile.call;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Bytes without meaning, the same each time. */
public final class Bytes {
    private static final int SEED = 7;

    private Bytes() {}

    public static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(SEED).nextBytes(bytes);
        return bytes;
    }

    /** Letters that hardly pack. */
    public static byte[] letters(int length) {
        byte[] bytes = random(length);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ('A' + (bytes[i] & 15));
        }
        return bytes;
    }

    /** The bytes, overwritten at their beginning by characters of one byte each. */
    public static byte[] after(String head, byte[] bytes) {
        byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(first, 0, bytes, 0, first.length);
        return bytes;
    }
}
