package io.branchline.office.engine.document.pdf.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a page that is never cut.
 *
 * @param beforePt white above it, dropped at the top of a page unless the page was begun for it
 * @param keepNext never the last on its page
 * @param newPage whether it begins a page
 * @param begins the element that begins with it, for bookmarks and page references
 * @param again what is repeated above it when it begins a page, such as the header row of a table
 */
public record Strip(
        double beforePt,
        double heightPt,
        boolean keepNext,
        boolean newPage,
        @Nullable Element begins,
        Paint paint,
        @Nullable Strip again) {

    /** A strip above which nothing is repeated. */
    public Strip(
            double beforePt,
            double heightPt,
            boolean keepNext,
            boolean newPage,
            @Nullable Element begins,
            Paint paint) {
        this(beforePt, heightPt, keepNext, newPage, begins, paint, null);
    }

    /** How a strip is drawn: its upper edge is {@code topPt} below the page's. */
    @FunctionalInterface
    public interface Paint {
        void on(Canvas canvas, double topPt);
    }

    /** White space. */
    public static Strip blank(double heightPt) {
        return new Strip(0, heightPt, false, false, null, (canvas, top) -> {});
    }

    /** The same strip, never the last on its page. */
    public Strip kept() {
        return new Strip(beforePt, heightPt, true, newPage, begins, paint, again);
    }

    public Strip onNewPage() {
        return new Strip(beforePt, heightPt, keepNext, true, begins, paint, again);
    }

    /** With another strip repeated above it at the top of a page. */
    public Strip repeating(Strip header) {
        return new Strip(beforePt, heightPt, keepNext, newPage, begins, paint, header);
    }
}
