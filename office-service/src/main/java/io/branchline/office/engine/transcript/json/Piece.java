package io.branchline.office.engine.transcript.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One object of an array in the file, as far as it speaks: recognisers name the same things differently. */
final class Piece {
    private static final List<String> TEXT =
            List.of("text", "transcript", "content", "sentence", "punctuatedword", "word", "caption");
    private static final List<String> START =
            List.of("start", "starttime", "begin", "begintime", "from", "starttimems", "bg", "timestamp");
    private static final List<String> END = List.of("end", "endtime", "to", "endtimems", "ed", "stop");
    private static final List<String> SPEAKER = List.of(
            "speaker", "speakername", "name", "participant", "speakerid", "speakerlabel", "spk", "role", "user");
    private static final List<List<String>> KINDS =
            List.of(TEXT, START, END, SPEAKER, List.of("id"), List.of("sentenceid"));

    private final @Nullable String[] values = new String[KINDS.size()];
    private final byte[] ranks = new byte[KINDS.size()];
    private @Nullable List<Piece> words;

    /** Keeps a plain field when it is known; of two names for one thing the more usual one counts. */
    void put(String name, String value) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_", "");
        for (int kind = 0; kind < values.length; kind++) {
            int rank = KINDS.get(kind).indexOf(plain);
            if (rank >= 0 && (values[kind] == null || rank < ranks[kind])) {
                values[kind] = value;
                ranks[kind] = (byte) rank;
            }
        }
    }

    void add(Piece word) {
        if (words == null) {
            words = new ArrayList<>();
        }
        words.add(word);
    }

    List<Piece> words() {
        return words == null ? List.of() : words;
    }

    /** The words it holds, as they are; empty when it holds none. */
    String text() {
        return or(values[0]);
    }

    @Nullable
    String start() {
        return values[1];
    }

    @Nullable
    String end() {
        return values[2];
    }

    @Nullable
    String speaker() {
        String name = values[3];
        return name == null || name.isBlank() ? null : name.strip();
    }

    String id() {
        return or(values[4]);
    }

    String sentence() {
        return or(values[5]);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
