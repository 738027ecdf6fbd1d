package io.branchline.nutrition.food;

import io.branchline.kit.Caller;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A food somebody added; only they see it. {@code content} holds what they gave, as JSON. */
@Entity
class OwnFood extends PanacheEntityBase {
    /** As many as one person may add. */
    static final int MAX_PER_PERSON = 300;

    @Id
    UUID id = UUID.randomUUID();

    @TenantId
    @Nullable
    String tenant;

    String subject = "";

    @Nullable
    String nameEn;

    @Nullable
    String nameZh;

    String content = "";
    Instant createdAt = Instant.EPOCH;

    @Version
    long version;

    static Optional<OwnFood> owned(UUID id, Caller caller) {
        return find("id = ?1 and subject = ?2", id, caller.subject()).firstResultOptional();
    }

    /** The same, held against changes and removal until the transaction ends. */
    static Optional<OwnFood> held(UUID id, Caller caller) {
        return OwnFood.<OwnFood>find("id = ?1 and subject = ?2", id, caller.subject())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static List<OwnFood> allOf(Caller caller) {
        return find("subject = ?1 order by createdAt desc, id", caller.subject())
                .list();
    }

    static long countOf(Caller caller) {
        return count("subject", caller.subject());
    }
}
