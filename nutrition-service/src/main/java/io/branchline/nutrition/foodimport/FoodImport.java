package io.branchline.nutrition.foodimport;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a release was loaded, by whom, and what was left out of it; {@code report} is the answer as JSON. */
@Entity
class FoodImport extends PanacheEntityBase {
    @Id
    UUID id = UUID.randomUUID();

    @TenantId
    @Nullable
    String tenant;

    String subject = "";
    String release = "";
    String report = "";
    Instant createdAt = Instant.EPOCH;

    @Version
    long version;

    static FoodImport owned(UUID id, Caller caller) {
        return FoodImport.<FoodImport>find("id = ?1 and subject = ?2", id, caller.subject())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
