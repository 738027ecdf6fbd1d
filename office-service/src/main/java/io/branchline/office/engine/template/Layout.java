package io.branchline.office.engine.template;

/** How the paper looks. */
public enum Layout {
    /** Headings, lists and tables. */
    SECTIONS,
    /** The 纪要 of GB/T 9704-2012 clause 10.3; the template's sections stand between its head and its roster. */
    OFFICIAL,
    /** Robert's Rules of Order: what was done, not what was said. */
    ROBERTS_RULES
}
