package io.branchline.nutrition.exerciseplan;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A stored training plan of a profile: what was asked, and what was planned, each as one JSON document. */
@Entity
class ExercisePlan extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    @Column
    private UUID id;

    @TenantId
    @Column
    private String tenant;

    @Version
    @Column
    private long version;

    @Column
    private String subject;

    @Column
    private UUID profileId;

    @Column
    private Instant createdAt;

    @Column
    private LocalDate startDate;

    @Column
    private int weeks;

    @Column
    private String request;

    @Column
    private String document;

    /** For Hibernate. */
    protected ExercisePlan() {}

    ExercisePlan(String subject, UUID profileId, Instant createdAt, LocalDate startDate) {
        this.subject = subject;
        this.profileId = profileId;
        this.createdAt = createdAt;
        this.startDate = startDate;
    }

    /** The caller's plan of that profile; 404 when it does not exist or is somebody else's. */
    static ExercisePlan owned(UUID profileId, UUID id, Caller caller) {
        return ExercisePlan.<ExercisePlan>find(
                        "id = ?1 and profileId = ?2 and subject = ?3", id, profileId, caller.subject())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static List<ExercisePlan> page(UUID profileId, Caller caller, @Nullable UUID after, int limit) {
        String mine = "profileId = ?1 and subject = ?2";
        return (after == null
                        ? ExercisePlan.<ExercisePlan>find(mine + " order by id", profileId, caller.subject())
                        : ExercisePlan.<ExercisePlan>find(
                                mine + " and id > ?3 order by id", profileId, caller.subject(), after))
                .page(0, limit)
                .list();
    }

    /** Replaces both documents, at first or after an adaptation. */
    void keep(String newRequest, String newDocument, int newWeeks) {
        request = newRequest;
        document = newDocument;
        weeks = newWeeks;
    }

    UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    LocalDate startDate() {
        return startDate;
    }

    int weeks() {
        return weeks;
    }

    String request() {
        return request;
    }

    String document() {
        return document;
    }
}
