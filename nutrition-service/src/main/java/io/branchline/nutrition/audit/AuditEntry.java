package io.branchline.nutrition.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One access: who, whose, which part, which method, when. */
@Entity
class AuditEntry extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    @Column
    private UUID id;

    @TenantId
    @Column
    private String tenant;

    @Column
    private UUID profileId;

    @Column
    private String subject;

    @Column
    private String operation;

    @Column
    private String part;

    @Column
    private Instant at;

    /** For Hibernate. */
    protected AuditEntry() {}

    AuditEntry(UUID profileId, String subject, String operation, String part, Instant at) {
        this.profileId = profileId;
        this.subject = subject;
        this.operation = operation;
        this.part = part;
        this.at = at;
    }

    /** Newest first, of the subject's own accesses to a profile that may no longer exist. */
    static List<AuditEntry> page(UUID profileId, String subject, @Nullable UUID after, int limit) {
        String query = "profileId = :profile and subject = :subject" + (after == null ? "" : " and id < :after");
        Parameters values = Parameters.with("profile", profileId).and("subject", subject);
        if (after != null) {
            values.and("after", after);
        }
        return AuditEntry.<AuditEntry>find(query + " order by id desc", values)
                .page(0, limit)
                .list();
    }

    UUID id() {
        return id;
    }

    String operation() {
        return operation;
    }

    String part() {
        return part;
    }

    String subject() {
        return subject;
    }

    Instant at() {
        return at;
    }
}
