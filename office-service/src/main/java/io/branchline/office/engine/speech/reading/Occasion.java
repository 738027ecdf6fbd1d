package io.branchline.office.engine.speech.reading;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Cue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** What kind of occasion a transcript is of. */
public final class Occasion {
    private static final int LONG_TURN = 200;

    private Occasion() {}

    /**
     * Whether people give talks, as on a podium or at a round table: half of all that is said stands in turns of more than 200
     * characters. In talks "we chose" and "you must" tell of the world and settle nothing.
     */
    public static boolean isTalk(Speech speech) {
        List<Integer> turns = new ArrayList<>();
        String last = null;
        for (Cue cue : speech.transcript().cues()) {
            int length = cue.text().length();
            boolean goesOn = !turns.isEmpty() && Objects.equals(last, cue.speaker());
            if (goesOn) {
                length += turns.remove(turns.size() - 1);
            }
            turns.add(length);
            last = cue.speaker();
        }
        Collections.sort(turns, Collections.reverseOrder());
        int all = turns.stream().mapToInt(Integer::intValue).sum();
        int inLong = turns.stream()
                .filter(turn -> turn > LONG_TURN)
                .mapToInt(Integer::intValue)
                .sum();
        return inLong * 2 > all;
    }
}
