package io.branchline.office.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.record.RecordDrafter;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.meeting.Transcripts;
import io.branchline.office.minutes.MinutesView;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Drafts minutes of a sample in each language once the server listens; nothing is kept, and a failure changes nothing. */
@Singleton
class Rehearsal {
    static final List<String> SAMPLES = List.of("akash-sig-chain-2023-05-02.vtt", "owners-committee-zh.txt");

    private static final Logger LOG = Logger.getLogger(Rehearsal.class);

    private final RehearsalConfig config;
    private final ObjectMapper json;

    Rehearsal(RehearsalConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /** A thread of its own that nobody waits for: a stop in its midst is as quick as ever. */
    void begin(@ObservesAsync HttpServerStart listening) {
        if (config.enabled()) {
            Thread thread = new Thread(this::play, "rehearsal");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private void play() {
        try {
            for (String sample : SAMPLES) {
                LOG.debugf("%s: %d bytes of minutes", sample, minutes(sample).length);
            }
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The rehearsal after the start was broken off; requests are not touched by it.", failure);
        }
    }

    /** What a caller who sends the sample is answered. */
    byte[] minutes(String sample) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Rehearsal.class.getResourceAsStream("/samples/" + sample), sample)) {
            Transcript transcript = Transcripts.read(in.readAllBytes(), null);
            return json.writeValueAsBytes(
                    MinutesView.computed(RecordDrafter.draft(transcript, MeetingFacts.of(null, null)), List.of()));
        }
    }
}
