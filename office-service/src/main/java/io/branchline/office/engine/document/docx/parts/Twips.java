package io.branchline.office.engine.document.docx.parts;

import io.branchline.office.engine.document.standard.Grid;
import java.math.BigInteger;

/** Lengths in the units of OOXML: twentieths of a point, half points, eighths of a point. */
public final class Twips {
    private Twips() {}

    public static BigInteger ofMm(double mm) {
        return ofPoints(Grid.points(mm));
    }

    public static BigInteger ofPoints(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    public static BigInteger halfPoints(double points) {
        return BigInteger.valueOf(Math.round(points * 2));
    }

    /** English metric units, 12,700 to a point, in which drawings are measured. */
    public static long emu(double points) {
        return Math.round(points * 12_700);
    }

    /** Whole twips that fit a page: 22 lines must not grow beyond the type area. */
    public static BigInteger floor(double points) {
        return BigInteger.valueOf((long) Math.floor(points * 20));
    }
}
