package io.branchline.gateway.apikey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A program's key: what it may do, and the hashes of its present and its former secret. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ApiKey extends PanacheEntityBase {
    @Id
    UUID id;

    @TenantId
    String tenant;

    String name;
    String subject;
    String roles;
    String scopes;

    @Nullable
    String prefix;

    @Nullable
    String secretHash;

    @Nullable
    String formerHash;

    @Nullable
    Instant formerUntil;

    @Nullable
    Instant expiresAt;

    Instant createdAt;

    @Version
    long version;

    static Optional<ApiKey> byId(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** Oldest first, after the given key of the page before. */
    static List<ApiKey> page(@Nullable Instant createdAt, @Nullable UUID after, int size) {
        return createdAt == null || after == null
                ? find("order by createdAt, id").page(0, size + 1).list()
                : find("createdAt > ?1 or (createdAt = ?1 and id > ?2) order by createdAt, id", createdAt, after)
                        .page(0, size + 1)
                        .list();
    }

    /** Makes a new secret; the one until now works on until {@code formerUntil}. Returns what is shown once. */
    String rotate(Instant formerUntil) {
        String secret = Secret.generate();
        formerHash = secretHash;
        this.formerUntil = secretHash == null ? null : formerUntil;
        secretHash = Secret.hash(secret);
        prefix = secret.substring(0, Secret.SHOWN);
        return secret;
    }

    static String join(Collection<String> names) {
        return String.join(" ", new TreeSet<>(names));
    }

    static Set<String> split(String names) {
        return names.isEmpty() ? Set.of() : new TreeSet<>(List.of(names.split(" ", -1)));
    }
}
