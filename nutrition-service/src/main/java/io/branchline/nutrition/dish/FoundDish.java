package io.branchline.nutrition.dish;

import io.branchline.nutrition.engine.dish.DishFacts;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dish wherever it comes from.
 *
 * @param key slug of a shipped dish, null for somebody's own
 */
public record FoundDish(UUID id, @Nullable String key, DishFacts facts) {

    /** The id under which the API knows a shipped dish. */
    public static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(("branchline:dish:" + key).getBytes(StandardCharsets.UTF_8));
    }

    static FoundDish shipped(DishFacts facts) {
        String key = facts.dish().id();
        return new FoundDish(idOf(key), key, facts);
    }

    static FoundDish own(UUID id, DishFacts facts) {
        return new FoundDish(id, null, facts);
    }

    /** Whether the caller made it. */
    public boolean isOwn() {
        return key == null;
    }

    /** Orders lists: one's own dishes first, then the shipped ones by slug. */
    String sortKey() {
        return key == null ? "0" + id : "1" + key;
    }
}
