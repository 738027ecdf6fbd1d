package io.branchline.gateway.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** One configured value under scrutiny; a wrong one ends the start with a sentence that says what to write. */
public final class Setting {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private Setting() {}

    /** The refusal of a value. */
    public static IllegalStateException wrong(String name, Object value, String instead) {
        return new IllegalStateException(name + " is '" + value + "': " + instead + ".");
    }

    /** A time from {@code least} to {@code most}, both included. */
    public static void between(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw wrong(name, text(value), "write a time from " + text(least) + " to " + text(most));
        }
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    public static void between(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw wrong(name, value, "write a number from " + least + " to " + most);
        }
    }

    /** An address from which keys are read: https, or http on this machine only. */
    public static void safeAddress(String name, String value) {
        URI address = URI.create("/");
        try {
            address = URI.create(value);
        } catch (IllegalArgumentException unreadable) {
            throw wrong(name, value, "write an address such as https://identity.example.org/realms/suite");
        }
        boolean local = address.getHost() != null && LOCAL.contains(address.getHost());
        boolean safe = "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && local);
        if (address.getHost() == null || !safe || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw wrong(name, value, "write an https address without query (http only on this machine)");
        }
    }

    /** {@code 90s} rather than {@code PT1M30S}, since that is how it is written in the configuration. */
    private static String text(Duration time) {
        long millis = time.toMillis();
        if (millis % 1_000 != 0) {
            return millis + "ms";
        }
        long seconds = millis / 1_000;
        if (seconds % 3_600 == 0 && seconds > 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 && seconds > 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
