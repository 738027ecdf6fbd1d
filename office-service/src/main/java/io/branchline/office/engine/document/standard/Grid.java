package io.branchline.office.engine.document.standard;

/** The page of an official document and its grid of 22 lines by 28 characters; millimetres and points (1/72 inch). */
public final class Grid {
    /** One inch is 72 points and 25.4 mm. */
    public static final double POINTS_PER_MM = 72 / 25.4;

    /** A4, GB/T 9704-2012 clause 5.1. */
    public static final double PAGE_WIDTH_MM = 210;

    public static final double PAGE_HEIGHT_MM = 297;

    /** White above and left of the type area, 1 mm either way, clause 5.2.1. */
    public static final double TOP_MM = 37;

    public static final double LEFT_MM = 28;

    /** The type area, clause 5.2.1. */
    public static final double TYPE_WIDTH_MM = 156;

    public static final double TYPE_HEIGHT_MM = 225;

    /** What is left of A4 below and right of the type area. */
    public static final double BOTTOM_MM = PAGE_HEIGHT_MM - TOP_MM - TYPE_HEIGHT_MM;

    public static final double RIGHT_MM = PAGE_WIDTH_MM - LEFT_MM - TYPE_WIDTH_MM;

    /** Lines a page and characters a line, filling the type area, clause 5.2.3. */
    public static final int LINES = 22;

    public static final int CHARACTERS = 28;

    /** Distance of two lines, 28.99 pt. */
    public static final double LINE_PT = points(TYPE_HEIGHT_MM) / LINES;

    /** Distance of two characters, 15.79 pt. */
    public static final double CHARACTER_PT = points(TYPE_WIDTH_MM) / CHARACTERS;

    /** The red used for the issuer's mark and the rules; the standard says "red" and no more. */
    public static final String RED = "FF0000";

    private Grid() {}

    /** Millimetres to points. */
    public static double points(double mm) {
        return mm * POINTS_PER_MM;
    }

    /** Points to millimetres. */
    public static double millimetres(double points) {
        return points / POINTS_PER_MM;
    }
}
