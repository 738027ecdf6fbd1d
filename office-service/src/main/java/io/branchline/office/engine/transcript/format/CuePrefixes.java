package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.transcript.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Zoom writes the speaker into the words of a cue ({@code Name: text}), others in brackets before them; a cue without a name
 * goes on with the last one's, and a line that begins with the name of a speaker begins what that one says.
 */
final class CuePrefixes {
    /** Stands between the lines of a cue until they are joined. */
    static final String LINE = "\u2028";

    private CuePrefixes() {}

    static List<Cue> named(List<Cue> cues) {
        List<String> texts = new ArrayList<>(cues.stream().map(Cue::text).toList());
        LineLayouts.brackets(texts);
        SpeakerPrefix prefixes = SpeakerPrefix.learn(texts);
        if (prefixes.isEmpty() || cues.stream().anyMatch(cue -> cue.speaker() != null)) {
            return cues.stream()
                    .map(cue -> said(cue, cue.speaker(), cue.text()))
                    .toList();
        }
        List<Cue> named = new ArrayList<>(cues.size());
        String speaker = null;
        for (int i = 0; i < cues.size(); i++) {
            StringBuilder words = new StringBuilder();
            for (String line : texts.get(i).split(LINE)) {
                Optional<SpeakerPrefix.Said> said = prefixes.split(line);
                if (said.isPresent()) {
                    add(named, said(cues.get(i), speaker, words.toString()));
                    words.setLength(0);
                    speaker = said.get().speaker();
                }
                words.append(LINE).append(said.map(SpeakerPrefix.Said::words).orElse(line));
            }
            add(named, said(cues.get(i), speaker, words.toString()));
        }
        return named;
    }

    private static void add(List<Cue> cues, Cue cue) {
        if (!cue.text().isBlank()) {
            cues.add(cue);
        }
    }

    private static Cue said(Cue cue, @Nullable String speaker, String text) {
        String words = text.contains(LINE) ? text.replace(LINE, " ").replaceAll(" {2,}", " ") : text;
        return new Cue(cue.id(), cue.startMs(), cue.endMs(), speaker, words.strip());
    }
}
