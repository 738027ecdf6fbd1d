package io.branchline.office.engine.transcript.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object of an array in the file, as far as it speaks: recognisers name the same things differently. */
final class Piece {
    private static final List<List<String>> KINDS = List.of(
            List.of("text", "transcript", "content", "sentence", "punctuatedword", "word", "caption"),
            List.of("start", "starttime", "begin", "begintime", "from", "starttimems", "bg", "timestamp"),
            List.of("end", "endtime", "to", "endtimems", "ed", "stop"),
            List.of(
                    "speaker",
                    "speakername",
                    "name",
                    "participant",
                    "speakerid",
                    "speakerlabel",
                    "spk",
                    "role",
                    "user"),
            List.of("id"),
            List.of("sentenceid"));
    private static final int BITS = 4;
    private static final int MASK = 15;
    private static final Map<String, Place> PLACES = places();

    private @Nullable String text;
    private @Nullable String speaker;
    private @Nullable String id;
    private @Nullable String sentence;
    private Tick start = Tick.NONE;
    private Tick end = Tick.NONE;
    private @Nullable List<Piece> words;

    /** How usual the name of each kept value is, four bits a kind; 0 for none. */
    private int ranks;

    /** Keeps a plain field when it is known; of two names for one thing the more usual one counts. */
    void put(String name, String value) {
        Place place = PLACES.get(name.toLowerCase(Locale.ROOT).replace("_", ""));
        if (place == null) {
            return;
        }
        int shift = place.kind() * BITS;
        int rank = ranks >> shift & MASK;
        if (rank == 0 || place.rank() < rank) {
            ranks = ranks & ~(MASK << shift) | place.rank() << shift;
            keep(place.kind(), value);
        }
    }

    private void keep(int kind, String value) {
        switch (kind) {
            case 0 -> text = value;
            case 1 -> start = Tick.of(value);
            case 2 -> end = Tick.of(value);
            case 3 -> speaker = value.strip();
            case 4 -> id = value;
            default -> sentence = value;
        }
    }

    /** Which value a name stands for, and how usual the name is, 1 the most. */
    private record Place(int kind, int rank) {}

    private static Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            for (int rank = 0; rank < KINDS.get(kind).size(); rank++) {
                places.put(KINDS.get(kind).get(rank), new Place(kind, rank + 1));
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

    /** Whether it holds no words at all. */
    boolean isSilent() {
        return words == null && text().isEmpty();
    }

    /** The words it holds, as they are; empty when it holds none. */
    String text() {
        return or(text);
    }

    Tick start() {
        return start;
    }

    Tick end() {
        return end;
    }

    @Nullable
    String speaker() {
        return speaker == null || speaker.isEmpty() ? null : speaker;
    }

    String id() {
        return or(id);
    }

    String sentence() {
        return or(sentence);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
