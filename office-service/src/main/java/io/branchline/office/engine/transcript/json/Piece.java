package io.branchline.office.engine.transcript.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Map<String, Place> PLACES = places();

    private final @Nullable String[] values = new String[KINDS.size()];
    private final byte[] ranks = new byte[KINDS.size()];
    private @Nullable List<Piece> words;

    /** Keeps a plain field when it is known; of two names for one thing the more usual one counts. */
    void put(String name, String value) {
        Place place = PLACES.get(name.toLowerCase(Locale.ROOT).replace("_", ""));
        if (place != null && (values[place.kind()] == null || place.rank() < ranks[place.kind()])) {
            values[place.kind()] = value;
            ranks[place.kind()] = (byte) place.rank();
        }
    }

    /** Which value a name stands for, and how usual the name is. */
    private record Place(int kind, int rank) {}

    private static Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            for (int rank = 0; rank < KINDS.get(kind).size(); rank++) {
                places.put(KINDS.get(kind).get(rank), new Place(kind, rank));
            }
        }
        return places;
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
