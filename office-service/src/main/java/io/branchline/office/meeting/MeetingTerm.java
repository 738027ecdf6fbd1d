package io.branchline.office.meeting;

import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.transcript.Transcript;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** How often a word was said in a meeting; English words by their stem, Chinese ones as pairs of characters and as single ones. */
@Entity
@IdClass(MeetingTerm.Key.class)
class MeetingTerm extends PanacheEntityBase {
    private static final int LONGEST = 60;
    private static final int TITLE = 3;

    @Id
    @Column
    private UUID meetingId;

    @Id
    @Column
    private String term;

    @TenantId
    @Column
    private String tenant;

    @Column
    private String subject;

    @Column
    private int occurrences;

    /** Meeting and word. */
    record Key(UUID meetingId, String term) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** For Hibernate. */
    protected MeetingTerm() {}

    private MeetingTerm(UUID meetingId, String subject, String term, int occurrences) {
        this.meetingId = meetingId;
        this.subject = subject;
        this.term = term;
        this.occurrences = occurrences;
    }

    /** Indexes a meeting anew; gives the number of words. */
    static int index(UUID meetingId, String subject, String title, Transcript transcript) {
        delete("meetingId", meetingId);
        Map<String, Integer> counts = new HashMap<>();
        Words.index(title).forEach(word -> counts.merge(word, TITLE, Integer::sum));
        transcript.cues().forEach(cue -> Words.index(cue.text()).forEach(word -> counts.merge(word, 1, Integer::sum)));
        transcript.speakers().forEach(name -> Words.index(name).forEach(word -> counts.merge(word, 1, Integer::sum)));
        int total = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            total += Words.isCharacter(entry.getKey()) ? 0 : entry.getValue();
            if (entry.getKey().length() <= LONGEST) {
                new MeetingTerm(meetingId, subject, entry.getKey(), entry.getValue()).persist();
            }
        }
        return total;
    }

    static List<MeetingTerm> of(String subject, Collection<String> terms) {
        return list("subject = ?1 and term in ?2", subject, terms);
    }

    UUID meetingId() {
        return meetingId;
    }

    String term() {
        return term;
    }

    int occurrences() {
        return occurrences;
    }
}
