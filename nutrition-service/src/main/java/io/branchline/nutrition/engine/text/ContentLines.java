package io.branchline.nutrition.engine.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Content lines of RFC 5545 section 3.1: at most 75 octets of UTF-8 without the break; a longer one goes on behind a blank. */
public final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private ContentLines() {}

    /** Folds every line that is too long between two characters, never inside one. */
    public static String folded(String calendar) {
        return Arrays.stream(calendar.split(BREAK))
                .map(ContentLines::fold)
                .collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
