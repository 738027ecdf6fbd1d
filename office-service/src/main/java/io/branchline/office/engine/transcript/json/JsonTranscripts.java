package io.branchline.office.engine.transcript.json;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the array that holds the speech: the one whose objects carry the most words, a coarse one before single words. */
public final class JsonTranscripts {
    private static final int SENTENCE = 2;

    private JsonTranscripts() {}

    /** Whether the text looks like JSON. */
    public static boolean isJson(String text) {
        String start = text.substring(0, Math.min(text.length(), 1_000)).stripLeading();
        return start.matches("(?s)(?:\\[\\s*)?\\{\\s*(?:\".*|}.*|)|\\[\\s*]?\\s*");
    }

    /** Reads the speech of a recogniser's file; refuses one without. */
    public static Transcript read(String text) {
        Pieces pieces = Pieces.of(text);
        Map.Entry<String, List<Piece>> speech = pieces.byPath().entrySet().stream()
                .filter(entry -> words(entry.getValue()) > 0)
                .max(Comparator.comparingLong(entry -> rank(entry.getKey(), entry.getValue())))
                .orElse(null);
        if (speech == null && !pieces.loose().isEmpty()) {
            List<Cue> cues = new ArrayList<>();
            WordRuns.add(cues, pieces.loose(), Ticks.of(pieces.loose(), false), true);
            return new Transcript(TranscriptFormat.WHISPER_JSON, cues, pieces.notices());
        }
        if (speech == null && pieces.whole().isBlank()) {
            throw new UnreadableTranscript(1, new Text("the JSON holds no spoken text", "JSON 中没有发言内容"));
        }
        if (speech == null) {
            Cue all =
                    new Cue("1", Cue.NO_TIME, Cue.NO_TIME, null, pieces.whole().strip());
            return new Transcript(TranscriptFormat.JSON, List.of(all), pieces.notices());
        }
        boolean tingwu = speech.getKey().endsWith("/paragraphs")
                && speech.getValue().stream().anyMatch(piece -> !piece.words().isEmpty());
        List<Cue> cues = new ArrayList<>();
        Ticks ticks = Ticks.of(speech.getValue(), tingwu);
        for (Piece piece : speech.getValue()) {
            if (piece.text().isBlank()) {
                sentences(piece, ticks, cues);
            } else if (WordRuns.isShared(piece.words())) {
                WordRuns.add(cues, piece.words(), ticks, false);
            } else {
                cues.add(cue(piece, ticks, cues.size() + 1));
            }
        }
        return new Transcript(format(speech.getKey(), tingwu), cues, pieces.notices());
    }

    private static TranscriptFormat format(String path, boolean tingwu) {
        if (tingwu) {
            return TranscriptFormat.TINGWU_JSON;
        }
        boolean whisper = path.endsWith("segments") || path.endsWith("/transcription");
        return whisper ? TranscriptFormat.WHISPER_JSON : TranscriptFormat.JSON;
    }

    private static long words(List<Piece> pieces) {
        return pieces.stream()
                .mapToLong(piece -> piece.text().isBlank()
                        ? piece.words().stream()
                                .mapToLong(word -> word.text().length())
                                .sum()
                        : piece.text().length())
                .sum();
    }

    /** Words count most; of two arrays with about the same words the one in fewer pieces is the speech. */
    private static long rank(String path, List<Piece> pieces) {
        long words = words(pieces);
        boolean fine = path.endsWith("words") || words < (long) SENTENCE * pieces.size();
        boolean timed = pieces.stream().anyMatch(piece -> piece.start() != Tick.NONE);
        return words * (fine ? 1 : 4) / 2 + (path.endsWith("segments") ? words / 2 : 0) + (timed ? words / 4 : 0);
    }

    private static Cue cue(Piece piece, Ticks ticks, int number) {
        String speaker = piece.speaker();
        if (speaker == null) {
            speaker = piece.words().stream()
                    .map(Piece::speaker)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return new Cue(
                id(piece, number),
                ticks.millis(piece.start()),
                ticks.millis(piece.end()),
                name(speaker, piece.text()),
                piece.text().strip().replaceAll("\\s+", " "));
    }

    private static String id(Piece piece, int number) {
        String id = piece.id();
        return id.isBlank() || id.length() > 60 ? String.valueOf(number) : id;
    }

    /** Tingwu: the words of a paragraph, a cue a sentence. */
    private static void sentences(Piece paragraph, Ticks ticks, List<Cue> cues) {
        Map<String, List<Piece>> sentences = new LinkedHashMap<>();
        for (Piece word : paragraph.words()) {
            sentences.computeIfAbsent(word.sentence(), any -> new ArrayList<>()).add(word);
        }
        sentences.forEach((id, words) -> {
            String text = WordRuns.joined(words);
            if (!text.isBlank()) {
                cues.add(new Cue(
                        id.isEmpty() ? String.valueOf(cues.size() + 1) : id,
                        ticks.millis(words.get(0).start()),
                        ticks.millis(words.get(words.size() - 1).end()),
                        name(paragraph.speaker(), text),
                        text));
            }
        });
    }

    /** A bare number becomes a name people can read. */
    static @Nullable String name(@Nullable String speaker, String words) {
        if (speaker == null || !speaker.matches("\\d{1,4}")) {
            return speaker;
        }
        boolean chinese =
                words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return (chinese ? "发言人" : "Speaker ") + speaker;
    }
}
