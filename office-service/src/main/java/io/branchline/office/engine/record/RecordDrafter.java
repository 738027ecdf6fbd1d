package io.branchline.office.engine.record;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.motion.Motion;
import io.branchline.office.engine.motion.MotionFinder;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.SpeakerVariants;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFacts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Drafts what is kept of a meeting; what the caller does not tell about it is taken from the transcript. */
public final class RecordDrafter {
    private RecordDrafter() {}

    /** Minutes and motions of a transcript. */
    public static MinutesOfRecord draft(Transcript transcript, MeetingFacts told) {
        Minutes minutes = MinutesDrafter.draft(transcript, merged(told, transcript.facts()));
        List<Motion> motions = MotionFinder.find(Speech.of(SpeakerVariants.joined(transcript)));
        return new MinutesOfRecord(motions.isEmpty() ? minutes : apart(minutes, motions), motions);
    }

    /** What moves a motion or tells its fate is said with the motion, and nowhere else. */
    private static Minutes apart(Minutes minutes, List<Motion> motions) {
        Set<String> moved = motions.stream()
                .flatMap(motion -> motion.evidence().stream())
                .map(RecordDrafter::key)
                .collect(Collectors.toSet());
        return new Minutes(
                minutes.meeting(),
                minutes.summary(),
                minutes.chapters(),
                minutes.keyPoints(),
                items(minutes.decisions(), moved),
                minutes.actionItems().stream()
                        .filter(action -> !moved.contains(key(action.evidence().get(0))))
                        .toList(),
                items(minutes.openQuestions(), moved),
                items(minutes.risks(), moved),
                minutes.questionsAndAnswers(),
                minutes.keywords(),
                minutes.speakers(),
                minutes.generatedBy(),
                minutes.aiGenerated());
    }

    private static List<MinutesItem> items(List<MinutesItem> items, Set<String> moved) {
        return items.stream()
                .filter(item -> !moved.contains(key(item.evidence().get(0))))
                .toList();
    }

    private static String key(Evidence piece) {
        return piece.cueId() + '\n' + piece.quote();
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
