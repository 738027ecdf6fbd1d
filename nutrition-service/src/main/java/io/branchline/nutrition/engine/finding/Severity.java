package io.branchline.nutrition.engine.finding;

/** How much a finding matters, from nothing to do to seeing a doctor at once. */
public enum Severity {
    NONE,
    MILD,
    MODERATE,
    HIGH,
    URGENT
}
