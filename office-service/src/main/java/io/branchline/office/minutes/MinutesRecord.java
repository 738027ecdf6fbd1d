package io.branchline.office.minutes;

import io.branchline.kit.Problem;
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
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting as they stand, as JSON; approved minutes do not change until they are reopened. */
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

    @Column
    private int number;

    @Column
    private @Nullable UUID template;

    @Column
    private @Nullable Instant savedAt;

    @Column
    private @Nullable Instant approvedAt;

    @Column
    private @Nullable String approvedBy;

    /** For Hibernate. */
    protected MinutesRecord() {}

    MinutesRecord(String subject, Meeting meeting, Instant createdAt) {
        this.subject = subject;
        this.meetingId = meeting.id();
        this.createdAt = createdAt;
        this.content = "";
    }

    /** The record of a meeting; the caller owns the meeting. */
    static Optional<MinutesRecord> of(Meeting meeting) {
        return find("meetingId", meeting.id()).firstResultOptional();
    }

    /** Puts another content in place and counts up; 409 once approved. */
    void save(String changed, Instant now) {
        if (approvedAt != null) {
            throw Problem.conflict(
                    "minutes-approved",
                    "These minutes are approved; withdraw the approval to change them.",
                    "该纪要已审定，撤销审定后方可修改。");
        }
        content = changed;
        savedAt = now;
        number++;
    }

    void approve(String who, Instant now) {
        approvedAt = now;
        approvedBy = who;
        savedAt = now;
        number++;
    }

    void reopen(Instant now) {
        approvedAt = null;
        approvedBy = null;
        savedAt = now;
        number++;
    }

    void layOutBy(@Nullable UUID chosen) {
        template = chosen;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String content() {
        return content;
    }

    @Nullable
    UUID template() {
        return template;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }
}
