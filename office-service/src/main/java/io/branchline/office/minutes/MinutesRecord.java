package io.branchline.office.minutes;

import io.branchline.office.meeting.Meeting;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** The minutes of a meeting as they were drafted, as JSON. */
@Entity
class MinutesRecord extends PanacheEntityBase {
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
    private UUID meetingId;

    @Column
    private Instant createdAt;

    @Column
    private String content;

    /** For Hibernate. */
    protected MinutesRecord() {}

    MinutesRecord(String subject, Meeting meeting, String content, Instant createdAt) {
        this.subject = subject;
        this.meetingId = meeting.id();
        this.content = content;
        this.createdAt = createdAt;
    }

    /** The latest record of a meeting. */
    static Optional<MinutesRecord> latest(Meeting meeting) {
        return find("meetingId = ?1 order by id desc", meeting.id()).firstResultOptional();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String content() {
        return content;
    }
}
