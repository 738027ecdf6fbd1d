package io.branchline.office.engine.document.title;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title into as few lines as hold it, whole words together and shaped as a trapezium or diamond, never as an
 * hourglass; clause 7.3.1.
 */
public final class TitleLines {
    /** Size 2 characters in a line of the type area: 156 mm at 22 pt. */
    static final double WIDEST = 20;

    /** What a line costs that is narrower than both its neighbours. */
    static final double HOURGLASS = 60;

    private static final int MOST_LINES = 5;

    private TitleLines() {}

    /** The title with line ends where it is to break. */
    public static String broken(String title) {
        double width = width(title);
        if (width <= WIDEST || title.contains("\n")) {
            return title;
        }
        int fewest = (int) Math.ceil(width / WIDEST);
        TitleBreaks breaks = TitleBreaks.of(title);
        for (int lines = fewest; lines <= Math.min(MOST_LINES, fewest + 2); lines++) {
            TitleSearch search = new TitleSearch(title, breaks, lines);
            search.from(0, new ArrayList<>(), 0);
            if (search.found() && (search.cost() < HOURGLASS || lines == fewest + 2)) {
                return joined(title, search.best());
            }
        }
        return title;
    }

    private static String joined(String title, List<Integer> cuts) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int cut : cuts) {
            text.append(title, start, cut).append('\n');
            start = cut;
        }
        return text.append(title.substring(start)).toString().replace(" \n", "\n");
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
