package io.branchline.office.engine.document.layout;

/** One thing that follows another down the page. */
public sealed interface Block permits Paragraph, Block.Rule, JointMark, Block.PageBreak, Colophon {

    /** What follows begins a new page. */
    record PageBreak() implements Block {}

    /**
     * A red rule as wide as the type area, on the lower edge of a strip of white; all in points.
     *
     * @param gapPt from the end of what is above to the rule
     */
    record Rule(double gapPt, double weightPt) implements Block {}
}
