package io.branchline.nutrition.engine.training.safety;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.exercise.Demand;

/** One rule: a person with this restriction does nothing that makes this demand. */
public record Contraindication(String restriction, Demand demand, Text reason, String source) {}
