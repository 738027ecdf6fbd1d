package io.branchline.office.engine.document.layout;

/**
 * The first page of the letter format, clause 10.1: its mark and double rules are placed on the page, not in the flow.
 *
 * @param topMm upper edge of the mark below the page's upper edge
 * @param upperRuleMm thick over thin, below the page's upper edge
 * @param lowerRuleMm thin over thick, above the page's lower edge
 */
public record Letterhead(Span mark, double topMm, double upperRuleMm, double lowerRuleMm, double ruleWidthMm) {}
