package io.branchline.nutrition.mealplan;

import io.branchline.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
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
import org.jspecify.annotations.Nullable;

/** A plan as data, to be read in any language and edited; the person it belongs to is checked before it is looked for. */
@Entity
class MealPlan extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column
    private UUID id;

    @TenantId
    @Column
    private String tenant;

    @Version
    @Column
    private long version;

    @Column
    private UUID profileId;

    @Column
    private Instant createdAt;

    @Column
    private LocalDate startDate;

    @Column
    private int days;

    @Column
    private String content = "";

    /** For Hibernate. */
    protected MealPlan() {}

    MealPlan(UUID profileId, Instant createdAt, LocalDate startDate, int days) {
        this.profileId = profileId;
        this.createdAt = createdAt;
        this.startDate = startDate;
        this.days = days;
    }

    static MealPlan of(UUID profileId, UUID id) {
        return MealPlan.<MealPlan>find("profileId = ?1 and id = ?2", profileId, id)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Newest first, after the cursor. */
    static List<MealPlan> page(UUID profileId, @Nullable UUID after, int limit) {
        String query = "profileId = :profile" + (after == null ? "" : " and id < :after") + " order by id desc";
        Parameters values = Parameters.with("profile", profileId);
        if (after != null) {
            values.and("after", after);
        }
        return MealPlan.<MealPlan>find(query, values).page(0, limit).list();
    }

    String content() {
        return content;
    }

    /** Replaces what is planned. */
    void write(String menu) {
        content = menu;
    }

    long version() {
        return version;
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

    int days() {
        return days;
    }
}
