package io.branchline.office.engine.record;

import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.motion.MotionFinder;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFacts;
import java.util.List;

/** Drafts what is kept of a meeting; what the caller does not tell about it is taken from the transcript. */
public final class RecordDrafter {
    private RecordDrafter() {}

    /** Minutes and motions of a transcript. */
    public static MinutesOfRecord draft(Transcript transcript, MeetingFacts told) {
        Minutes minutes = MinutesDrafter.draft(transcript, merged(told, transcript.facts()));
        return new MinutesOfRecord(minutes, MotionFinder.find(Speech.of(transcript)));
    }

    private static MeetingFacts merged(MeetingFacts told, TranscriptFacts found) {
        return new MeetingFacts(
                told.title() == null ? found.title() : told.title(),
                told.date(),
                or(told.attendees(), found.present()),
                or(told.regrets(), found.regrets()),
                told.chair() == null ? found.chair() : told.chair(),
                told.scribe() == null ? found.scribe() : told.scribe(),
                or(told.agenda(), found.topics()));
    }

    private static List<String> or(List<String> told, List<String> found) {
        return told.isEmpty() ? found : told;
    }
}
