package io.branchline.nutrition.engine.training.readiness;

import java.util.Set;

/**
 * A person's answers.
 *
 * @param yes codes of the questions answered with yes; all others were answered with no
 * @param clearedByDoctor whether a doctor knows the conditions and has agreed to exercise
 */
public record Answers(Set<String> yes, boolean clearedByDoctor) {}
