package io.branchline.office.engine.document.pdf.set;

/** How glyphs are drawn: font, size in points, width in percent of the font's own, colour as RRGGBB. */
public record Ink(SetFont font, double sizePt, int widthPercent, int rgb) {}
