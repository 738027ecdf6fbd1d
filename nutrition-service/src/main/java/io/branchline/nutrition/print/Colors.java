package io.branchline.nutrition.print;

/** The few colours of charts; told apart in grey, too. */
final class Colors {
    static final String TEXT = "#1d2733";
    static final String AXIS = "#12304f";
    static final String GRID = "#d5dde6";
    static final String FIRST = "#2f6fab";
    static final String ALERT = "#b3261e";
    static final String MARK = "#455a70";
    static final String BAND = "#f6ecd9";
    static final String GOOD_BAND = "#e3f1e4";

    private Colors() {}
}
