package io.branchline.office.engine.document.layout;

import java.util.List;

/**
 * The mark of several issuers: their names one below the other, spread to the same width, and "文件" to their right,
 * centred over the height (clause 7.2.4).
 *
 * @param namesWidthPt width of the column of names
 */
public record JointMark(
        double spaceBeforePt, double linePt, double namesWidthPt, double suffixWidthPt, List<Span> names, Span suffix)
        implements Block {

    public JointMark {
        names = List.copyOf(names);
    }
}
