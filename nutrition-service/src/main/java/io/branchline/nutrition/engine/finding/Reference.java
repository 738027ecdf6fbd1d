package io.branchline.nutrition.engine.finding;

import io.branchline.nutrition.engine.text.Text;
import org.jspecify.annotations.Nullable;

/** The range a value is compared with, in the unit of the value; an absent end is open. */
public record Reference(@Nullable Double low, @Nullable Double high, Text text) {}
