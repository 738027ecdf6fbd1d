package io.branchline.gateway.apikey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The text a program shows. 256 random bits, so that a plain SHA-256 is enough to keep (nothing to guess from a dictionary). */
final class Secret {
    static final String MARK = "blk_";
    static final int SHOWN = 12;
    private static final int LENGTH = 47;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String generate() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Whether it could be one of ours; what could not is refused without asking the database. */
    static boolean isWellFormed(String shown) {
        return shown.length() == LENGTH && shown.startsWith(MARK);
    }

    static String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
