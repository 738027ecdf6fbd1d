package io.branchline.gateway.apikey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program's key without its secret, of which only hashes are stored.
 *
 * @param roles names with a space between
 * @param scopes names with a space between; empty means everything
 * @param prefix the beginning of its present secret; null before the first
 * @param formerUntil how long the secret before works on; null without one
 */
record ApiKey(
        UUID id,
        String name,
        String subject,
        String roles,
        String scopes,
        @Nullable String prefix,
        @Nullable Instant formerUntil,
        @Nullable Instant expiresAt,
        Instant createdAt) {

    static String join(Collection<String> names) {
        return String.join(" ", new TreeSet<>(names));
    }

    static Set<String> split(String names) {
        return names.isEmpty() ? Set.of() : new TreeSet<>(List.of(names.split(" ", -1)));
    }
}
