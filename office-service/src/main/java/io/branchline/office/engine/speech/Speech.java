package io.branchline.office.engine.speech;

import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A transcript as sentences in its language; what every finder works on. */
public record Speech(Transcript transcript, SpokenLanguage language, List<Sentence> sentences) {
    private static final int SAMPLE = 400;
    private static final double OPENING = 0.05;
    private static final double CLOSING = 0.93;
    private static final int BRIEF = 150;
    private static final int BRIEF_WORDS = 1500;
    private static final int BRIEF_CHARACTERS = 3000;

    /** Cuts a transcript into sentences and finds its language. */
    public static Speech of(Transcript transcript) {
        StringBuilder sample = new StringBuilder();
        transcript.cues().stream().limit(SAMPLE).map(Cue::text).forEach(sample::append);
        SpokenLanguage language = SpokenLanguage.of(sample.toString());
        return new Speech(transcript, language, SentenceSplitter.split(transcript.cues(), language));
    }

    /** Who says most of the first and last sentences: the one who leads the meeting. */
    public @Nullable String chair() {
        Map<String, Integer> said = new TreeMap<>();
        for (Sentence sentence : sentences) {
            boolean edge =
                    sentence.index() < sentences.size() * OPENING || sentence.index() > sentences.size() * CLOSING;
            if (edge && sentence.speaker() != null) {
                said.merge(sentence.speaker(), 1, Integer::sum);
            }
        }
        return said.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether it took at most about ten minutes: 150 sentences, and words as {@link #isBrief(int, SpokenLanguage)} says. */
    public boolean isBrief() {
        return sentences.size() <= BRIEF
                && isBrief(
                        sentences.stream()
                                .mapToInt(sentence -> Words.all(sentence.text()).size())
                                .sum(),
                        language);
    }

    /** Whether so many words or Han characters take at most about ten minutes: 1,500 words, or 3,000 characters of Chinese. */
    public static boolean isBrief(int words, SpokenLanguage language) {
        return words <= (language == SpokenLanguage.ZH ? BRIEF_CHARACTERS : BRIEF_WORDS);
    }

    /** The cue in which a sentence starts. */
    public Cue cue(Sentence sentence) {
        return transcript.cues().get(sentence.firstCue());
    }
}
