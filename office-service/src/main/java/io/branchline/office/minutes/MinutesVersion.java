package io.branchline.office.minutes;

import io.branchline.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Minutes as they were after one change; never changed again. */
@Entity
class MinutesVersion extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    @Column
    private UUID id;

    @TenantId
    @Column
    private String tenant;

    @Column
    private UUID minutesId;

    @Column
    private int number;

    @Column
    private Instant savedAt;

    @Column
    private String savedBy;

    @Column
    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column
    private @Nullable String note;

    @Column
    private String content;

    /** What made a version. */
    enum Cause {
        DRAFTED,
        EDITED,
        APPROVED,
        REOPENED
    }

    /** For Hibernate. */
    protected MinutesVersion() {}

    MinutesVersion(MinutesRecord kept, String savedBy, Instant savedAt, Cause cause, @Nullable String note) {
        this.minutesId = kept.id();
        this.number = kept.number();
        this.content = kept.content();
        this.savedBy = savedBy;
        this.savedAt = savedAt;
        this.cause = cause;
        this.note = note;
    }

    /** Versions of a record, the newest first, those before a number. */
    static List<MinutesVersion> before(MinutesRecord kept, int number, int limit) {
        return MinutesVersion.<MinutesVersion>find(
                        "minutesId = ?1 and number < ?2 order by number desc", kept.id(), number)
                .page(0, limit)
                .list();
    }

    /** One version; 404 when there is none of that number. */
    static MinutesVersion numbered(MinutesRecord kept, int number) {
        return MinutesVersion.<MinutesVersion>find("minutesId = ?1 and number = ?2", kept.id(), number)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    int number() {
        return number;
    }

    Instant savedAt() {
        return savedAt;
    }

    String savedBy() {
        return savedBy;
    }

    Cause cause() {
        return cause;
    }

    @Nullable
    String note() {
        return note;
    }

    String content() {
        return content;
    }
}
