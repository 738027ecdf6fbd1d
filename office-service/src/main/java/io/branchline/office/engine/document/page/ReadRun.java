package io.branchline.office.engine.document.page;

/**
 * A run as it appears: East Asian face, size and extra spacing in points, colour as RRGGBB (000000 when automatic).
 */
public record ReadRun(String text, String face, double sizePt, double spacingPt, String colour) {}
