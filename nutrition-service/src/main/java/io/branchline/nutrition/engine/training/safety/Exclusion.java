package io.branchline.nutrition.engine.training.safety;

import io.branchline.nutrition.engine.text.Text;

/** Why an exercise is kept from a person: the restriction, what it means here, and the source of the rule. */
public record Exclusion(String exercise, String restriction, Text reason, String source) {}
