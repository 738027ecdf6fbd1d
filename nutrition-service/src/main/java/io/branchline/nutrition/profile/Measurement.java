package io.branchline.nutrition.profile;

import io.branchline.nutrition.engine.measure.Measure;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One value of one kind at one time, in the stored unit of its kind; never changed, only added. */
@Entity
public class Measurement extends PanacheEntityBase {
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
    @Enumerated(EnumType.STRING)
    private Measure kind;

    @Column
    private double amount;

    @Column
    private Instant measuredAt;

    /** For Hibernate. */
    protected Measurement() {}

    Measurement(UUID profileId, Measure kind, double amount, Instant measuredAt) {
        this.profileId = profileId;
        this.kind = kind;
        this.amount = amount;
        this.measuredAt = measuredAt;
    }

    /** The latest value of each kind, not after the given time. */
    static Map<Measure, Double> latest(UUID profileId, Instant until) {
        Map<Measure, Double> latest = new EnumMap<>(Measure.class);
        List<Measurement> inOrder =
                list("profileId = ?1 and measuredAt <= ?2 order by measuredAt, id", profileId, until);
        inOrder.forEach(measurement -> latest.put(measurement.kind, measurement.amount));
        return latest;
    }

    /** The value of a kind at that very time. */
    public static Optional<Measurement> at(UUID profileId, Measure kind, Instant time) {
        return find("profileId = ?1 and kind = ?2 and measuredAt = ?3 order by id desc", profileId, kind, time)
                .firstResultOptional();
    }

    /** Latest entries first, at most {@code limit}, all kinds or one, after the cursor. */
    public static List<Measurement> page(UUID profileId, @Nullable Measure kind, @Nullable UUID after, int limit) {
        StringBuilder query = new StringBuilder("profileId = :profile");
        Parameters values = Parameters.with("profile", profileId);
        if (kind != null) {
            query.append(" and kind = :kind");
            values.and("kind", kind);
        }
        if (after != null) {
            query.append(" and id < :after");
            values.and("after", after);
        }
        return Measurement.<Measurement>find(query.append(" order by id desc").toString(), values)
                .page(0, limit)
                .list();
    }

    /** Every value of one kind in the order of time. */
    public static List<Measurement> course(UUID profileId, Measure kind) {
        return list("profileId = ?1 and kind = ?2 order by measuredAt, id", profileId, kind);
    }

    public UUID id() {
        return id;
    }

    public Measure kind() {
        return kind;
    }

    /** In the stored unit of the kind. */
    public double amount() {
        return amount;
    }

    public Instant measuredAt() {
        return measuredAt;
    }
}
