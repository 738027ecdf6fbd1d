package io.branchline.office.operation;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One piece of long work; once it has ended it does not change. */
@Entity
class Operation extends PanacheEntityBase {
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
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    private @Nullable UUID meetingId;

    @Column
    private @Nullable String input;

    @Column
    @Enumerated(EnumType.STRING)
    private Status status;

    @Column
    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column
    private int progress;

    @Column
    private Instant createdAt;

    @Column
    private Instant changedAt;

    @Column
    private @Nullable String problem;

    @Column
    private @Nullable String result;

    /** What is done. */
    enum Kind {
        /** Minutes of a stored meeting, kept as a new version. */
        MEETING_MINUTES,
        /** Minutes of a transcript; only the operation keeps them. */
        MINUTES
    }

    /** How far it is. */
    enum Status {
        QUEUED,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED;

        boolean isEnd() {
            return this == SUCCEEDED || this == FAILED || this == CANCELLED;
        }
    }

    /** What is being done at the moment. */
    enum Stage {
        WAITING(0),
        READING(10),
        DRAFTING(30),
        KEEPING(90),
        ENDED(100);

        private final int progress;

        Stage(int progress) {
            this.progress = progress;
        }
    }

    /** For Hibernate. */
    protected Operation() {}

    Operation(String subject, Kind kind, @Nullable UUID meetingId, @Nullable String input, Instant now) {
        this.subject = subject;
        this.kind = kind;
        this.meetingId = meetingId;
        this.input = input;
        this.createdAt = now;
        this.changedAt = now;
        this.status = Status.QUEUED;
        this.stage = Stage.WAITING;
    }

    /** The caller's operation; 404 when it does not exist or is somebody else's. */
    static Operation owned(UUID id, Caller caller) {
        return Operation.<Operation>find("id = ?1 and subject = ?2", id, caller.subject())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The same for a change: whoever else wants to change it, the caller or the worker, waits for the other. */
    static Optional<Operation> toChange(UUID id, Caller caller) {
        return Operation.<Operation>find("id = ?1 and subject = ?2", id, caller.subject())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static List<Operation> page(String subject, @Nullable UUID after, int limit) {
        String query = after == null ? "subject = ?1 order by id desc" : "subject = ?1 and id < ?2 order by id desc";
        Object[] values = after == null ? new Object[] {subject} : new Object[] {subject, after};
        return Operation.<Operation>find(query, values).page(0, limit).list();
    }

    /** Goes on to the next state and notes it as an event; what has ended stays as it is. */
    boolean become(Status next, Stage at, Instant now) {
        if (status.isEnd()) {
            return false;
        }
        status = next;
        stage = at;
        progress = Math.max(progress, at.progress);
        changedAt = now;
        persistAndFlush();
        new OperationEvent(this, OperationEvent.count(id) + 1, now).persist();
        return true;
    }

    void failWith(String why) {
        problem = why;
        input = null;
    }

    void giveBack(@Nullable String made) {
        result = made;
        input = null;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    UUID meetingId() {
        return meetingId;
    }

    @Nullable
    String input() {
        return input;
    }

    Status status() {
        return status;
    }

    Stage stage() {
        return stage;
    }

    int progress() {
        return progress;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    String problem() {
        return problem;
    }

    @Nullable
    String result() {
        return result;
    }
}
