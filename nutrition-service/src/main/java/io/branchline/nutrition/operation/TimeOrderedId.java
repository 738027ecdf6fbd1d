package io.branchline.nutrition.operation;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of RFC 9562 version 7: later ones sort behind earlier ones. */
final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    static UUID at(Instant now) {
        long random = RANDOM.nextLong();
        long high = now.toEpochMilli() << 16 | 0x7000 | random >>> 52;
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
