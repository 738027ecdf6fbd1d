package io.branchline.office.meeting;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A meeting of the caller, with its transcript once there is one. */
@Entity
public class Meeting extends PanacheEntityBase {
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
    private String title;

    @Column
    private @Nullable LocalDate heldOn;

    @Column
    @Convert(converter = Lines.class)
    private List<String> attendees;

    @Column
    @Convert(converter = Lines.class)
    private List<String> regrets;

    @Column
    private @Nullable String chair;

    @Column
    @Convert(converter = Lines.class)
    private List<String> agenda;

    @Column
    private @Nullable String transcript;

    /** For Hibernate. */
    protected Meeting() {}

    Meeting(String subject, NewMeeting request, Instant createdAt) {
        this.subject = subject;
        this.createdAt = createdAt;
        this.title = request.title();
        this.heldOn = request.date();
        this.attendees = NewMeeting.lines(request.attendees());
        this.regrets = NewMeeting.lines(request.regrets());
        this.chair = request.chair();
        this.agenda = NewMeeting.lines(request.agenda());
    }

    /** The caller's meeting of that id; 404 when it does not exist or is somebody else's. */
    public static Meeting owned(UUID id, Caller caller) {
        return Meeting.<Meeting>find("id = ?1 and subject = ?2", id, caller.subject())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static List<Meeting> page(String subject, @Nullable UUID after, int limit) {
        String query = after == null ? "subject = ?1 order by id desc" : "subject = ?1 and id < ?2 order by id desc";
        Object[] values = after == null ? new Object[] {subject} : new Object[] {subject, after};
        return Meeting.<Meeting>find(query, values).page(0, limit).list();
    }

    /** The caller's latest 50 meetings with a transcript, the newest first. */
    public static List<Meeting> latest(Caller caller) {
        return Meeting.<Meeting>find("subject = ?1 and transcript is not null order by id desc", caller.subject())
                .page(0, 50)
                .list();
    }

    /** What is known besides the transcript. */
    public MeetingFacts facts() {
        return new MeetingFacts(title, heldOn, attendees, regrets, chair, agenda);
    }

    /** The transcript as it was uploaded. */
    public Optional<String> transcript() {
        return Optional.ofNullable(transcript);
    }

    void keep(String uploaded) {
        transcript = uploaded;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
