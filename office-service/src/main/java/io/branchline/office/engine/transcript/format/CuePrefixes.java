package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.transcript.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Zoom writes the speaker into the words of a cue ({@code Name: text}); a cue without a name goes on with the last one's. */
final class CuePrefixes {
    private CuePrefixes() {}

    static List<Cue> named(List<Cue> cues) {
        if (cues.stream().anyMatch(cue -> cue.speaker() != null)) {
            return cues;
        }
        SpeakerPrefix prefixes =
                SpeakerPrefix.learn(cues.stream().map(Cue::text).toList());
        if (prefixes.isEmpty()) {
            return cues;
        }
        List<Cue> named = new ArrayList<>(cues.size());
        String speaker = null;
        for (Cue cue : cues) {
            Optional<SpeakerPrefix.Said> said = prefixes.split(cue.text());
            if (said.isPresent()) {
                speaker = said.get().speaker();
            }
            String words = said.map(SpeakerPrefix.Said::words).orElse(cue.text());
            if (!words.isBlank()) {
                named.add(new Cue(cue.id(), cue.startMs(), cue.endMs(), speaker, words));
            }
        }
        return named;
    }
}
