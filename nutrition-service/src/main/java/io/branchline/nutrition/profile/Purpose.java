package io.branchline.nutrition.profile;

/** What a person may agree to; without {@link #HEALTH_DATA} nothing personal is stored. */
public enum Purpose {
    /** Keep facts, measurements, assessments, plans and diary of this person. */
    HEALTH_DATA,
    /** Let a language model phrase texts about this person. */
    MODEL_PHRASING,
    /** Use the figures, without name, to improve the service. */
    RESEARCH
}
