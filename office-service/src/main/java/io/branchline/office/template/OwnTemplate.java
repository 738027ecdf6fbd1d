package io.branchline.office.template;

import io.branchline.kit.Caller;
import io.branchline.office.engine.template.Layout;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A template somebody made; its sections are kept as JSON. */
@Entity
@Table(name = "minutes_template")
class OwnTemplate extends PanacheEntityBase {
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
    private Instant createdAt;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private Layout layout;

    @Column
    private String sections;

    /** For Hibernate. */
    protected OwnTemplate() {}

    OwnTemplate(String subject, Instant createdAt) {
        this.subject = subject;
        this.createdAt = createdAt;
    }

    static Optional<OwnTemplate> owned(UUID id, Caller caller) {
        return find("id = ?1 and subject = ?2", id, caller.subject()).firstResultOptional();
    }

    static List<OwnTemplate> page(String subject, @Nullable UUID after, int limit) {
        String query = after == null ? "subject = ?1 order by id" : "subject = ?1 and id > ?2 order by id";
        Object[] values = after == null ? new Object[] {subject} : new Object[] {subject, after};
        return OwnTemplate.<OwnTemplate>find(query, values).page(0, limit).list();
    }

    void become(String name, Layout layout, String sections) {
        this.name = name;
        this.layout = layout;
        this.sections = sections;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    Layout layout() {
        return layout;
    }

    String sections() {
        return sections;
    }
}
