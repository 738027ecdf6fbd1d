package io.branchline.office.engine.document.font;

/**
 * A font to set with.
 *
 * @param emboldened whether its strokes are thickened, because the machine has no bold cut of it
 */
public record Typeface(FontFile file, boolean emboldened) {}
