package io.branchline.office.engine.document.docx.parts;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Rules along paragraphs. */
public final class Borders {
    private static final int EIGHTHS = 8;

    private Borders() {}

    /** A single rule without distance; weight in points, colour as RRGGBB. */
    public static void single(CTBorder border, double weightPt, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(Math.round(weightPt * EIGHTHS)));
        border.setSpace(BigInteger.ZERO);
        border.setColor(colour);
    }
}
