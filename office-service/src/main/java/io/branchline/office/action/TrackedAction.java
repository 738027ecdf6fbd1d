package io.branchline.office.action;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.ActionItem.Status;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An action item of kept minutes, where its status lives. */
@Entity
@Table(name = "action_item")
class TrackedAction extends PanacheEntityBase {
    /** Stands for no day where items are sorted by their day. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final int LONGEST_NAME = 200;

    @Id
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
    private int place;

    @Column
    private String text;

    @Column
    private @Nullable String owner;

    @Column
    private @Nullable String ownerKey;

    @Column
    private @Nullable String requestedBy;

    @Column
    private @Nullable String requesterKey;

    @Column
    private @Nullable LocalDate due;

    @Column
    private LocalDate dueKey;

    @Column
    @Enumerated(EnumType.STRING)
    private Status status;

    @Column
    private Instant changedAt;

    @Column
    private String evidence;

    /** For Hibernate. */
    protected TrackedAction() {}

    TrackedAction(UUID id, String subject, UUID meetingId) {
        this.id = id;
        this.subject = subject;
        this.meetingId = meetingId;
    }

    /** The caller's item; 404 when it does not exist or is somebody else's. */
    static TrackedAction owned(UUID id, Caller caller) {
        return TrackedAction.<TrackedAction>find("id = ?1 and subject = ?2", id, caller.subject())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static List<TrackedAction> of(UUID meetingId) {
        return list("meetingId = ?1 order by place", meetingId);
    }

    /** Takes over what the minutes say. */
    void say(ActionItem item, int place, @Nullable String requestedBy, String evidence, Instant now) {
        this.place = place;
        this.text = item.text();
        this.owner = shortened(item.owner());
        this.ownerKey = key(this.owner);
        this.requestedBy = shortened(requestedBy);
        this.requesterKey = key(this.requestedBy);
        this.due = item.due();
        this.dueKey = item.due() == null ? NO_DAY : item.due();
        this.status = item.status();
        this.evidence = evidence;
        this.changedAt = now;
    }

    void become(Status status, Instant now) {
        this.status = status;
        this.changedAt = now;
    }

    private static @Nullable String shortened(@Nullable String name) {
        return name == null ? null : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Names in lower case, several with a space between. */
    static @Nullable String key(@Nullable String name) {
        return name == null
                ? null
                : name.toLowerCase(Locale.ROOT).replaceAll("[,、]\\s*", " ").strip();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID meetingId() {
        return meetingId;
    }

    String text() {
        return text;
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    String requestedBy() {
        return requestedBy;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    LocalDate dueKey() {
        return dueKey;
    }

    Status status() {
        return status;
    }

    Instant changedAt() {
        return changedAt;
    }

    String evidence() {
        return evidence;
    }
}
