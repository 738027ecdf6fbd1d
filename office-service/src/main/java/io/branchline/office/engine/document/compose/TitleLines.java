package io.branchline.office.engine.document.compose;

/** Breaks a title. */
final class TitleLines {
    private TitleLines() {}

    static String broken(String title) {
        return title;
    }
}
