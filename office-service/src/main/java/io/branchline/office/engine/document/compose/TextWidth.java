package io.branchline.office.engine.document.compose;

/** Width of text in characters of the grid: Chinese 1, Latin letters, digits and half-width marks 0.5. */
final class TextWidth {
    private static final int FIRST_FULL_WIDTH = 0x2000;

    private TextWidth() {}

    static double of(String text) {
        return text.codePoints()
                .mapToDouble(c -> c < FIRST_FULL_WIDTH ? 0.5 : 1)
                .sum();
    }
}
