package io.branchline.office.engine.speech;

import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import java.util.List;

/** A transcript as sentences in its language; what every finder works on. */
public record Speech(Transcript transcript, SpokenLanguage language, List<Sentence> sentences) {
    private static final int SAMPLE = 400;

    /** Cuts a transcript into sentences and finds its language. */
    public static Speech of(Transcript transcript) {
        StringBuilder sample = new StringBuilder();
        transcript.cues().stream().limit(SAMPLE).map(Cue::text).forEach(sample::append);
        SpokenLanguage language = SpokenLanguage.of(sample.toString());
        return new Speech(transcript, language, SentenceSplitter.split(transcript.cues(), language));
    }

    /** The cue in which a sentence starts. */
    public Cue cue(Sentence sentence) {
        return transcript.cues().get(sentence.firstCue());
    }
}
