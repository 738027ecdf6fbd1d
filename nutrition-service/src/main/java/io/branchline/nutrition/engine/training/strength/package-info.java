/** Strength work: its days, its dose and how it grows. */
@NullMarked
package io.branchline.nutrition.engine.training.strength;

import org.jspecify.annotations.NullMarked;
