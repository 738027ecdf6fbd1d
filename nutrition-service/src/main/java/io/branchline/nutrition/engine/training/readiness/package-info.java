/** Screening before a plan: clear, with changes, or see a doctor first. */
@NullMarked
package io.branchline.nutrition.engine.training.readiness;

import org.jspecify.annotations.NullMarked;
