/** Puts the rules together: from whatever is known of a person to findings, energy, targets, red flags and what is missing. */
@NullMarked
package io.branchline.nutrition.engine.assessment;

import org.jspecify.annotations.NullMarked;
