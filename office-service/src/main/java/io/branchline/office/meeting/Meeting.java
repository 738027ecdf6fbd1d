package io.branchline.office.meeting;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.record.Replacement;
import io.branchline.office.engine.record.Replacements;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptText;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Column
    private @Nullable String scribe;

    @Column
    private boolean wordFile;

    @Column
    @Convert(converter = ReplacementLines.class)
    private List<Replacement> replacements;

    @Column
    private int wordCount;

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
        this.scribe = request.scribe();
        this.replacements = List.of();
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

    /** The titles of the caller's meetings among these. */
    public static Map<UUID, String> titles(Caller caller, Set<UUID> ids) {
        return among(caller, ids).stream().collect(Collectors.toMap(Meeting::id, Meeting::shownTitle));
    }

    static List<Meeting> among(Caller caller, Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("subject = ?1 and id in ?2", caller.subject(), ids);
    }

    static long countOf(Caller caller) {
        return count("subject", caller.subject());
    }

    /** What is known besides the transcript. */
    public MeetingFacts facts() {
        return new MeetingFacts(title, heldOn, attendees, regrets, chair, scribe, agenda);
    }

    /** The same with every replaced name and word, as people see it. */
    public MeetingFacts shown() {
        return Replacements.of(replacements).in(facts());
    }

    private String shownTitle() {
        return String.valueOf(shown().title());
    }

    boolean hasTranscript() {
        return transcript != null;
    }

    /** The transcript as it was uploaded, whose cues evidence quotes; 422 when there is none yet. */
    public Transcript original() {
        requireTranscript();
        TranscriptText.Kind kind = wordFile ? TranscriptText.Kind.DOCX : TranscriptText.Kind.ANY;
        return Transcripts.read(new TranscriptText(String.valueOf(transcript), kind, List.of()));
    }

    /** 422 when there is no transcript yet. */
    public void requireTranscript() {
        if (transcript == null) {
            throw Problem.unprocessable(
                    "no-transcript", "The meeting has no transcript yet; upload one first.", "该会议还没有文字记录，请先上传。");
        }
    }

    /** The transcript with every replaced name and word; 422 when there is none yet. */
    public Transcript read() {
        return Replacements.of(replacements).in(original());
    }

    /** Names and words that were replaced in the whole record, in order. */
    public List<Replacement> replacements() {
        return replacements;
    }

    /** Replaces names and words in the whole record from now on. */
    public void replace(List<Replacement> more) {
        if (!more.isEmpty()) {
            replacements = Replacements.of(replacements).and(more).list();
            index(read());
        }
    }

    void keep(TranscriptText uploaded, Transcript read) {
        transcript = uploaded.text();
        wordFile = uploaded.kind() == TranscriptText.Kind.DOCX;
        index(Replacements.of(replacements).in(read));
    }

    /** Makes the words findable; the meeting is stored before. */
    private void index(Transcript read) {
        persistAndFlush();
        wordCount = MeetingTerm.index(id, subject, shownTitle(), read);
    }

    /** How many words were said that carry meaning. */
    int words() {
        return wordCount;
    }

    void change(MeetingPatch patch) {
        title = patch.title() == null ? title : patch.title();
        heldOn = patch.date() == null ? heldOn : patch.date();
        attendees = patch.attendees() == null ? attendees : NewMeeting.lines(patch.attendees());
        regrets = patch.regrets() == null ? regrets : NewMeeting.lines(patch.regrets());
        agenda = patch.agenda() == null ? agenda : NewMeeting.lines(patch.agenda());
        chair = patch.chair() == null ? chair : named(patch.chair());
        scribe = patch.scribe() == null ? scribe : named(patch.scribe());
    }

    private static @Nullable String named(String name) {
        return name.isBlank() ? null : name.strip();
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
