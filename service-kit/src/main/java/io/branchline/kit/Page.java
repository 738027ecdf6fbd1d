package io.branchline.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list. {@code nextCursor} is opaque, absent on the last page, and stays valid while rows come and go. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
    /** The largest page; a larger wish is served with this one. */
    public static final int MAX_SIZE = 100;

    /** The size when none is asked for. */
    public static final String DEFAULT_SIZE = "20";

    /** Brings a wished size into 1..{@value #MAX_SIZE}. */
    public static int size(int wished) {
        return Math.max(1, Math.min(wished, MAX_SIZE));
    }

    /**
     * Builds a page from up to {@code size + 1} rows in key order.
     *
     * @param key the sort key of a row, from which the following page continues
     */
    public static <R, T> Page<T> of(List<R> rows, int size, Function<R, String> key, Function<R, T> view) {
        boolean more = rows.size() > size;
        List<R> shown = more ? rows.subList(0, size) : rows;
        String next = more ? encode(key.apply(shown.get(size - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    /** The key a cursor stands for, or null without cursor; 400 when it was not made here. */
    public static @Nullable String after(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (plain.startsWith("c1:")) {
                return plain.substring(3);
            }
        } catch (IllegalArgumentException malformed) {
            throw invalidCursor();
        }
        throw invalidCursor();
    }

    /** The row id a cursor stands for, or null without cursor; 400 when it was not made here or holds no id. */
    public static @Nullable UUID afterId(@Nullable String cursor) {
        String key = after(cursor);
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException another) {
            throw invalidCursor();
        }
    }

    /** 400 for a cursor that was not made here, or not for this list. */
    public static Problem invalidCursor() {
        return Problem.invalid("cursor", "cursor", "this cursor was not issued here", "该游标不是由此处签发的");
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("c1:" + key).getBytes(StandardCharsets.UTF_8));
    }
}
